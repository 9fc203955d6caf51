import PlanModel
import Testing

struct SlipTests {
  @Test(
    "a word mangled by a Vietnamese keyboard is typed back",
    arguments: [
      ("sỏt", "sort"), ("ưhere", "where"), ("ưhẻe", "where"), ("ưhể", "where"), ("sêlct", "select"),
      ("unít", "units"), ("fỏ", "for"), ("ovẻdue", "overdue"), ("Sỏt", "sort"), ("há", "has"),
      ("dểiv", "derive"), ("viêư", "vieew"), ("vieư", "view"), ("đ", "dd"), ("nước", "nuowcs"),
      ("s\u{6F}\u{309}t", "sort"), ("doán", "doan1"),
    ])
  func telex(word: String, typed: String) {
    #expect(Telex.keystrokes(of: word).contains(typed))
  }

  @Test("the most direct keys come first; a word without marks was typed as it is")
  func telexOrder() {
    #expect(Telex.keystrokes(of: "sỏt") == ["sort", "sotr", "so3t", "sot3"])
    #expect(Telex.keystrokes(of: "sort").isEmpty)
    #expect(Telex.keystrokes(of: "").isEmpty)
    #expect(Telex.keystrokes(of: "ệệệệ").isEmpty)
  }

  @Test(
    "the nearest name is suggested, within a third of the word",
    arguments: [
      ("wher", "where"), ("hwere", "where"), ("sortt", "sort"), ("soort", "sort"), ("lcọ", "lọc"),
      ("qua_hna", "quá_hạn"), ("xyz", nil), ("so", nil), ("wh", nil), ("srot", "sort"),
      ("summarise", "summarize"), ("abcdef", nil),
    ])
  func nearest(word: String, name: String?) {
    let names = ["where", "sort", "lọc", "quá_hạn", "summarize", "take"]
    #expect(Nearest.to(word, among: names) == name)
  }

  @Test("of two equally near names the one that begins most alike wins, then the first")
  func ties() {
    #expect(Nearest.to("takd", among: ["tald", "take"]) == "take")
    #expect(Nearest.to("units", among: ["unitx", "unity"]) == "unitx")
    #expect(Nearest.to("units", among: [] as [String]) == nil)
  }
}
