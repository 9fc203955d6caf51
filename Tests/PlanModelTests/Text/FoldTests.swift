import Testing

@testable import PlanModel

struct FoldTests {
  @Test(
    "marks, case and đ are dropped for searching",
    arguments: [
      ("Đảng ủy phường Bắc Hà", "dang uy phuong bac ha"),
      ("ĐẢNG ỦY", "dang uy"),
      ("Đa\u{309}ng u\u{309}y", "dang uy"),
      ("hòa hoà thủy thuỷ quý", "hoa hoa thuy thuy quy"),
      ("Ðảng", "dang"),
      ("103-KH/Th.U", "103-kh/th.u"),
      ("façade Übung", "facade ubung"),
      ("ПРИВЕТ 漢字 😀", "привет 漢字 😀"),
      ("Łódź İ", "łodz i"),
      ("", ""),
    ])
  func search(text: String, folded: String) {
    #expect(Fold.search(text) == folded)
  }

  @Test("every Vietnamese letter folds to its plain letter")
  func alphabet() {
    let families = [
      "a": "aàảãáạăằẳẵắặâầẩẫấậ", "e": "eèẻẽéẹêềểễếệ", "i": "iìỉĩíị", "o": "oòỏõóọôồổỗốộơờởỡớợ",
      "u": "uùủũúụưừửữứự", "y": "yỳỷỹýỵ", "d": "dđ",
    ]
    for (plain, letters) in families {
      for letter in letters {
        #expect(Fold.search(String(letter)) == plain)
        #expect(Fold.search(letter.uppercased()) == plain)
      }
    }
  }

  @Test("names are compared without underscores, marks and case")
  func names() {
    #expect(Fold.name("đơn_vị") == "donvi")
    #expect(Fold.name("DonVi") == "donvi")
    #expect(Fold.name("don_vi_") == Fold.name("đơn_vị"))
    #expect(Fold.name("Ελλάδα_1") == "ελλάδα1")
    #expect(Fold.search("đơn_vị") == "don_vi")
  }

  @Test(
    "an unmarked letter of the pattern finds every variant, a marked one only itself",
    arguments: [
      ("Đảng ủy phường Bắc Hà", "bac ha", true),
      ("Đảng ủy phường Bắc Hà", "BẮC", true),
      ("Đảng ủy phường Bắc Hà", "dang uy", true),
      ("Đảng ủy phường Bắc Hà", "Hà", true),
      ("Hạ", "Hà", false),
      ("Hạ", "ha", true),
      ("Thạch Hạ", "hà", false),
      ("Đảng", "đ", true),
      ("Dân", "đ", false),
      ("Đảng", "d", true),
      ("ấn", "â", false),
      ("ấn", "a", true),
      ("ân", "â", true),
      ("hòa", "hoà", true),
      ("Hoà Bình", "HÒA", true),
      ("hoàn thành", "hoà", true),
      ("ngoài", "oà", true),
      ("thuỷ", "thủy", true),
      ("quý", "quý", true),
      ("qúy", "quý", false),
      ("Bắc", "Bắ", true),
      ("Ba\u{306}\u{301}c", "bắc", true),
      ("anything", "", true),
      ("", "a", false),
      ("façade", "facade", true),
      ("facade", "façade", false),
      ("Thành phố", "thanh  pho", false),
    ])
  func contains(text: String, pattern: String, found: Bool) {
    #expect(Fold.contains(text, pattern: pattern) == found)
  }

  @Test("what the comparison of letters calls equal, the fold calls equal")
  func foldAgreesWithLetters() {
    for text in ["Đảng ủy phường Bắc Hà", "ǖǄǅßæǼøł", "Ðð", "İI", "ΑΒΓ ДЖ 漢 \u{301}a\u{301}"] {
      var bases = ""
      bases.unicodeScalars.append(
        contentsOf: Letter.all(of: text).compactMap { Unicode.Scalar($0.base) })
      #expect(bases == Fold.search(text))
    }
  }

  @Test("a pattern says what an index on the fold can look for")
  func prefilter() {
    #expect(TextPattern("Bac ha").isPlain)
    #expect(TextPattern("Bac ha").folded == "bac ha")
    #expect(!TextPattern("Bắc").isPlain)
  }
}
