import PlanLanguage
import PlanModel
import Testing

@testable import PlanStore

@Suite struct DirectoryTests {
  @Test("a code is found however it is spelt, a name only as it is")
  func find() throws {
    let directory = try Script.readOnlyDemo().store.directory(plan: "103-KH/Th.U")
    for text in ["dai_nai", "DaiNai", "đại_nài", "Đảng ủy phường Đại Nài"] {
      #expect(try directory.find(.unit, text).map(\.code) == ["dai_nai"], "\(text)")
    }
    #expect(try directory.find(.unit, "đảng ủy phường đại nài").isEmpty)
    #expect(try directory.find(.task, "dai_nai.hoi_nghi").map(\.code) == ["dai_nai.hoi_nghi"])
    #expect(try directory.find(.clause, "III.2").first?.plan == "103-KH/Th.U")
    #expect(try directory.find(.unit, "dai_nai").first?.plan == nil)
    #expect(try directory.find(.holiday, "2023-05-01").count == 1)
    #expect(
      try directory.find(.section, "1.B.II").first?.name == "Lãnh đạo phát triển kinh tế - xã hội")
  }

  @Test("completion finds names, codes and other names without marks, in Vietnamese order")
  func list() throws {
    let directory = try Script.readOnlyDemo().store.directory(plan: nil)
    #expect(try directory.list(.unit, "bac h", 10).map(\.code) == ["bac_ha"])
    #expect(try directory.list(.unit, "ubkt", 10).map(\.code) == ["uy_ban_kiem_tra"])
    #expect(try directory.list(.unit, "uy_ban_k", 10).map(\.code) == ["uy_ban_kiem_tra"])
    #expect(
      try directory.list(.unit, "phường", 3).map(\.name)
        == ["Đảng ủy phường Bắc Hà", "Đảng ủy phường Đại Nài", "Đảng ủy phường Hà Huy Tập"])
    #expect(try directory.list(.deadline, "", 10).count == 4)
    #expect(try directory.list(.task, "bac_ha", 10).count == 2)
  }

  @Test("every entity can be listed and found", arguments: EntityName.allCases)
  func all(entity: EntityName) throws {
    let directory = try Script.readOnlyDemo().store.directory(plan: "103-KH/Th.U")
    for entry in try directory.list(entity, "", 5) {
      #expect(
        try directory.find(entity, entry.code).contains { $0.code == entry.code },
        "\(entity) \(entry.code)")
    }
  }
}
