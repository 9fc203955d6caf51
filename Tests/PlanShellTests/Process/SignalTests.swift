import Testing

@Suite("Signals to a script")
struct SignalTests {
  @Test(
    "a script that is stopped keeps nothing and says by what",
    arguments: [("INT", Int32(130)), ("TERM", 143)])
  func stopped(signal: String, status: Int32) throws {
    let place = try Workplace()
    try place.makeWorkspace("a.db", units: 1_200)
    try place.write("unit moi \"Mới\" { kind = other }\n\(Workplace.slowQuestion)\n", to: "a.kh")
    let run = try place.run(
      "timeout --kill-after=10 --preserve-status --signal=\(signal) 4 kh --workspace a.db a.kh")
    #expect(run.exit == status)
    #expect(run.errors == 1)
    #expect(try place.run("kh --workspace a.db -c 'units | count'").out == "1200\n")
  }

  @Test(
    "so does one that still waits for its text",
    arguments: [("INT", Int32(130)), ("TERM", 143)])
  func waiting(signal: String, status: Int32) throws {
    let place = try Workplace()
    let run = try place.run(
      """
      mkfifo script; exec 3<> script; echo 'units' > script
      timeout --kill-after=10 --preserve-status --signal=\(signal) 4 kh --demo < script
      """)
    #expect(run.exit == status)
    #expect(run.out.isEmpty)
  }
}
