import Testing

@Suite("Runs of a timer")
struct JobTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("a reader that leaves early takes nothing from the run")
  func leavingReader() throws {
    let more = Array(repeating: "units", count: 2_000).joined(separator: "\n")
    try place.write(
      "units | where code = bac_ha | set note = \"x\" expect 1\n\(more)\n", to: "a.kh")
    let run = try place.run(
      "set -o pipefail; kh run --log-level error a.kh | head -n 1; echo $?; kh -c 'jobs | select exit, changes | to csv'"
    )
    #expect(run.out == "1 unit changed\n0\nexit,changes\n0,1\n")
    #expect(run.err.isEmpty, "\(run.err)")
  }

  @Test("a run that is killed half-way is known by its start, and the next one does it all, once")
  func killed() throws {
    try place.makeWorkspace("a.db", units: 1_200)
    let once = "once \"ghi\" { units | where code = u1 | set note = note + \"x\" expect 1 }\n"
    try place.write(once + Workplace.slowQuestion, to: "slow.kh")
    try place.write(once, to: "quick.kh")
    let options = "--workspace a.db --log-level error --quiet"
    let died = try place.run(
      "timeout --signal=KILL 1 kh run \(options) slow.kh; echo $?")
    #expect(died.out == "137\n")
    let next = try place.run(
      """
      kh run \(options) quick.kh && kh run \(options) quick.kh
      kh --workspace a.db -c 'units | where note != none | select code, note | to csv
      jobs | sort id | select script, exit, changes | to csv'
      """)
    #expect(
      next.out == "code,note\nu1,x\nscript,exit,changes\nslow.kh,,\nquick.kh,0,1\nquick.kh,0,0\n")
    #expect(next.err.isEmpty, "\(next.err)")
  }

  @Test("two at once wait for each other and lose nothing")
  func together() throws {
    try place.write("groups | where code = khac | set size = size + 1 expect 1\n", to: "a.kh")
    let run = try place.run(
      """
      kh -c 'group khac { size = 0 }' >&2
      for i in 1 2 3 4; do kh run --quiet --log-level error --wait 50s a.kh & done
      wait; kh --format csv -c 'groups | where code = khac | select size
      jobs | count per exit'
      """)
    #expect(run.out == "size\n4\nexit,count\n0,4\n")
  }

  @Test("a run that fails says in its mail which script, where, why and what to type")
  func failing() throws {
    try place.write(
      "param $ghi: text\nunits | where code = bac_ha | set note = $ghi expect 2\n", to: "a.kh")
    let run = try place.run(
      "kh run --log-level error --plan 103-KH/Th.U a.kh 'ghi=Tổ 1' < /dev/null")
    #expect(run.exit == 4)
    #expect(run.out.isEmpty)
    let lines = run.err.split(separator: "\n")
    #expect(lines.first?.hasPrefix("error[KH") == true)
    #expect(lines.contains { $0.hasSuffix("a.kh:2:31") }, "\(run.err)")
    #expect(lines.last?.contains("at=a.kh:2 changes=0 exit=4") == true, "\(run.err)")
    let again = try #require(lines.last?.split(separator: "rerun=\"").last?.dropLast())
    #expect(again.hasSuffix("/a.kh 'ghi=Tổ 1'"), "\(run.err)")
    #expect(try place.run("cd / && \(again)").exit == 4)
  }

  @Test("so does one that cannot even begin")
  func unable() throws {
    try place.makeWorkspace("a.db")
    try place.write("units", to: "a.kh")
    let run = try place.run(
      """
      kh run --workspace none.db a.kh; echo $?; kh run --workspace a.db none.kh; echo $?
      """)
    #expect(run.out == "5\n2\n")
    let lines = run.err.split(separator: "\n").filter { $0.contains(" error failed: ") }
    #expect(lines.count == 2)
    #expect(lines.first?.contains("at=a.kh exit=5 rerun=\"kh run --workspace none.db /") == true)
    #expect(lines.last?.contains("at=none.kh exit=2") == true, "\(run.err)")
  }

  @Test("it works with standard input closed and without HOME, LANG and TERM")
  func bare() throws {
    try place.write("units | count", to: "a.kh")
    let run = try place.run(
      "env -i XDG_DATA_HOME=$PWD $(command -v kh) run --log-level error a.kh <&-")
    #expect(run.out == "34\n" && run.err.isEmpty && run.exit == 0)
  }
}
