import PlanModel
import Testing

@testable import PlanLanguage

@Suite struct CommentTests {
  private func expect(
    _ written: String, becomes formatted: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let source = Source(name: "x.kh", text: written)
    #expect(
      try ScriptFormatter.format(source, vocabulary: Sample.vocabulary) == formatted,
      sourceLocation: location)
  }

  @Test("comments stand before a statement or behind it")
  func statements() throws {
    try expect(
      "#!/usr/bin/env kh\n#  a  \n  units# b\n\ntasks ;# c\n# d",
      becomes: "#!/usr/bin/env kh\n#  a\nunits  # b\n\ntasks  # c\n# d\n")
    try expect("# only\n\n\n# comments", becomes: "# only\n\n# comments\n")
  }

  @Test("in a block, comments stay in the block")
  func blocks() throws {
    try expect(
      """
      if a { # when a
        # first
        commit # then

        # last
      } # between
      # before
      else { # otherwise
        rollback } # end
      """,
      becomes: """
        if a {  # when a
          # first
          commit  # then

          # last
        } else {  # between
          # before
          # otherwise
          rollback
        }  # end

        """)
  }

  @Test("in a pipeline, comments stay beside their stage")
  func pipelines() throws {
    try expect(
      """
      tasks # all
        # only late ones
        | where overdue # today
        | where (a # why
          and b) # c
        | sort due # d
      tasks | # e
        count # f
      """,
      becomes: """
        tasks  # all
          # only late ones
          | where overdue  # today
          # why
          | where (a and b)  # c
          | sort due  # d
        tasks  # e
          | count  # f

        """)
  }

  @Test("in a definition, comments stay beside their attribute or the element of a list")
  func definitions() throws {
    try expect(
      """
      unit x "X" { # a
        # b
        kind = ward, named = true # c
        groups = [ # d
          one, # e
          # f
          two # g
          # h
        ] # i
        # j
      } # k
      unit y { } # l
      """,
      becomes: """
        unit x "X" {  # a
          # b
          kind = ward
          named = true  # c
          groups = [  # d
            one,  # e
            # f
            two  # g
            # h
          ]  # i
          # j
        }  # k
        unit y {}  # l

        """)
  }

  @Test("a # in a text is no comment")
  func texts() throws {
    try expect("print \"# a\" # b", becomes: "print \"# a\"  # b\n")
  }
}
