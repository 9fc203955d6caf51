import PlanModel

extension LanguageMessage {
  var vietnamese: Wording {
    switch self {
    case .columnGone(_, let columns, let remover, let merges, let stage, let isField, let near):
      return Wording(
        "các cột ở đây: \(columns.joined(separator: ", "))",
        help: vietnameseHelp(near) ?? Self.vietnameseMove(remover, merges, stage, isField: isField))
    case .unknownName(let name, let entity, let near, let foreign, let first):
      let fact =
        entity.map { "\(Catalog.spoken($0, in: .vietnamese)) không có trường `\(name)`" }
        ?? "ở đây không có gì tên là `\(name)`"
      return Wording(
        fact,
        help: foreign.map { "kh viết là \($0)" } ?? vietnameseHelp(near)
          ?? vietnameseFirst(Self.spellings(first, entity), "các trường"))
    case .unknownCode(let code, let entity, let near, let first, let isAll, let other):
      let word = Catalog.spoken(entity, in: .vietnamese)
      return Wording(
        "không có \(word) nào mã `\(code)`",
        help: vietnameseHelp(near)
          ?? (first.isEmpty
            ? nil : "các \(word): " + first.joined(separator: ", ") + (isAll ? "" : ", …")),
        note: other.map { "`\(code)` là \(Catalog.spoken($0, in: .vietnamese))" })
    case .unknownMember(let word, let set, let near):
      return Wording(
        "ở đây không có từ `\(word)`", help: vietnameseHelp(near),
        note: "gồm: \(Self.members(of: set, in: .vietnamese))")
    case .unknownSource(let word, let near, let first):
      return Wording(
        "không có danh sách nào tên là `\(word)`",
        help: vietnameseHelp(near) ?? vietnameseFirst(first, "các danh sách"))
    case .unknownFunction(let word, let near):
      let names = Function.all.filter(\.isCalled).map(\.name).joined(separator: ", ")
      return Wording(
        "không có hàm nào tên là `\(word)`", help: vietnameseHelp(near) ?? "các hàm: \(names)")
    case .unknownVariable(let name, let near, let known):
      let names = known.map { "$" + $0 }.joined(separator: ", ")
      return Wording(
        "không có biến nào tên là `$\(name)`",
        help: near.map { "có phải `$\($0.word)`?" }
          ?? (known.isEmpty ? "gán $\(name) = …" : "các biến: \(names)"))
    case .unknownAttribute(let name, let entity, let near, let first):
      return Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) không có thuộc tính `\(name)`",
        help: vietnameseHelp(near)
          ?? vietnameseFirst(Self.spellings(first, entity), "các thuộc tính"))
    case .ambiguousCode(let code, let plans):
      return Wording(
        "`\(code)` có trong nhiều kế hoạch: \(plans.joined(separator: ", "))",
        help: "chọn một: use \"\(plans.first ?? "")\"")
    case .ambiguousName(let name, let codes):
      return Wording(
        "nhiều nơi cùng tên “\(name)”", help: "viết mã: \(codes.joined(separator: ", "))")
    case .noFieldsOf(let name, let type):
      return Wording("`\(name)` là \(type.vietnamese), sau dấu chấm không có gì nữa")

    case .deadlineEquals(let day):
      return Wording(
        "thời hạn không phải là một ngày",
        help: "ngày cuối đúng ngày ấy: due on \(day) · trước ngày ấy: due before … · "
          + "đến hết ngày ấy: due by …")
    case .bareText(let word):
      return Wording("văn bản phải đặt trong ngoặc kép", help: "\"\(word)\"")
    case .mismatch(let left, let right):
      return Wording(
        "không so sánh được \(left.vietnamese) với \(right.vietnamese)",
        help: Self.form(of: left, given: right))
    case .noOrder(let sign, let type):
      return Wording(
        "`\(sign)` cần giá trị có thứ tự, đây là \(type.vietnamese)", help: "= hoặc in […]")
    case .noneCompared(let sign):
      return Wording("không gì \(sign) rỗng", help: "= rỗng · != rỗng")
    case .needsCondition(let type):
      return Wording(
        "ở đây cần một điều kiện, đây là \(type.vietnamese)",
        help: type.conditionExample.map { "so sánh: … \($0)" })
    case .manyHere(let name, let entity):
      return Wording(
        "`\(name)` là nhiều \(Catalog.spoken(entity, in: .vietnamese)), không phải một giá trị",
        help: "count(\(name)), any(\(name) where …), \(name) has …")
    case .needsMany(let name, let type):
      return Wording("hàm tổng hợp cần nhiều dòng, `\(name)` là \(type.vietnamese)")
    case .wrongUse(let function, let usage):
      return Wording(
        "`\(function)` không dùng như vậy",
        help: usage.map { "\(function)(\($0))" }.joined(separator: " · "))
    case .noDay(let word, let type):
      return Wording("`\(word)` dùng cho thời hạn hoặc ngày, đây là \(type.vietnamese)")
    case .notUnder(let type):
      return Wording(
        "`under` hỏi vị trí của đề mục, đây là \(type.vietnamese)",
        help: "sections | where code under \"1.C\"")
    case .noSet(let type):
      return Wording(
        "sau `in` cần danh sách hoặc khoảng, đây là \(type.vietnamese)",
        help: "in [a, b] · in 1/5/2023..31/5/2023 · in this_week")
    case .emptySet:
      return Wording("danh sách rỗng không chứa gì")
    case .emptyRange(let from, let to):
      return Wording("\(from) sau \(to): khoảng này rỗng", help: "\(to)..\(from)")
    case .notSearchable(let type):
      return Wording("chỉ tìm được trong văn bản, đây là \(type.vietnamese)")
    case .onlyTasksFallDue(let function):
      return Wording(
        "chỉ đầu việc mới có hạn: `\(function)` dùng cho các dòng đầu việc", help: "percent(…)")
    case .needsConstant:
      return Wording("ở đây cần một giá trị cố định, không phụ thuộc từng dòng")
    case .noArithmetic(let sign, let left, let right):
      return Wording("`\(sign)` không dùng được cho \(left.vietnamese) và \(right.vietnamese)")
    case .listHere:
      return Wording("ở đây cần một giá trị, không phải danh sách")

    case .rowsMerged(let stage, let by):
      return Wording(
        "`\(stage)` cần từng dòng; `\(by)` đã gộp các dòng lại",
        help: "đưa `\(stage)` lên trước `\(by)`")
    case .duplicateColumn(let name):
      return Wording("đã có cột `\(name)`", help: "đặt tên khác cho cột này")
    case .unnamedColumn:
      return Wording("cột này cần một tên", help: "… as tên")
    case .notGrouped(let name):
      return Wording(
        "`\(name)` khác nhau giữa các dòng trong nhóm",
        help: "đưa vào sau `per`, hoặc dùng hàm: list(\(name))")
    case .notExpandable(let name, let many):
      return Wording(
        "`\(name)` không phải nhiều bản ghi",
        help: many.isEmpty ? nil : "expand \(many.joined(separator: " · expand "))")
    case .nothingShown:
      return Wording(
        "chưa có danh sách nào để nối tiếp", help: "bắt đầu bằng một danh sách: tasks | …")
    case .outputNotLast(let stage):
      return Wording(
        "`\(stage)` đứng cuối dòng: sau nó không còn gì, và không đứng trong danh sách con")
    case .unknownFormat(let name, let near, let formats):
      return Wording(
        "không có định dạng nào tên là `\(name)`", help: vietnameseHelp(near),
        note: "các định dạng: \(formats.joined(separator: ", "))")
    case .fileExtension(let file, let extensions):
      return Wording(
        "tên tệp \"\(file)\" không cho biết định dạng", help: "to csv \"\(file)\"",
        note: "các đuôi tệp: \(extensions.joined(separator: ", "))")
    case .unknownOption(let name, let known):
      return Wording(
        "`to` không có tùy chọn `\(name)`", help: "các tùy chọn: \(known.joined(separator: ", "))")
    case .fileNeeded(let format):
      return Wording(
        "\(format) luôn là tệp, không hiện ra màn hình được", help: "to \"danh-sach.\(format)\"")
    case .noEvents(let list):
      return Wording(
        "các dòng của `\(list)` không có ngày cuối, không lập thành lịch được",
        help: "thời hạn, nhiệm vụ hoặc đầu việc chưa gộp: việc | lọc … | ra \"viec.ics\"")
    case .letterFolder(let file):
      return Wording(
        "`per` làm ra nhiều công văn, “\(Printable.visible(file))” chỉ là một tệp",
        help: "to \"out/\"")
    case .totalsMayExceed(let relation):
      return Wording("mỗi dòng được đếm ở từng \(relation): tổng có thể lớn hơn số dòng")
    case .viewArguments(let view, let parameters, let least, let given):
      let most = parameters.count
      return Wording(
        "khung này cần \(least == most ? "\(most)" : "\(least) đến \(most)") giá trị, đã cho \(given)",
        help: "\(view)(\(parameters.joined(separator: ", ")))")
    case .viewRecursion(let views):
      return Wording("khung tự dùng chính nó: \(views.joined(separator: " → "))")

    case .readOnlyField(let name, let entity):
      let word = Catalog.spoken(entity, in: .vietnamese)
      return Wording("`\(name)` của \(word) do kh tự tính, không đặt được")
    case .missingAttribute(let names, let entity, let code):
      return Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) mới `\(code)` còn thiếu "
          + names.joined(separator: ", "),
        help: entity.requiredExample)
    case .impossibleValue(let name, let why):
      return Wording("`\(name)` \(why.vietnamese)")
    case .keyShape(let entity, let usage):
      return Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) không gọi tên như vậy", help: usage)
    case .keyAttribute(let name, let entity):
      return Wording(
        "`\(name)` là khóa của \(Catalog.spoken(entity, in: .vietnamese)), viết trước dấu ngoặc nhọn"
      )
    case .foldsAlike(let code, let other):
      return Wording(
        code == other
          ? "mã `\(code)` đã có: đơn vị và nhóm dùng chung mã"
          : "không phân biệt được `\(code)` với `\(other)`",
        help: "chọn mã khác")
    case .dottedCode(let code, let entity):
      return Wording(
        "mã \(Catalog.spoken(entity, in: .vietnamese)) không có dấu chấm, vì đứng trong khóa như "
          + "đơn_vị.nhiệm_vụ",
        help: "\(entity.rawValue) \(Self.undotted(code))")
    case .duplicateAttribute(let name):
      return Wording("`\(name)` được đặt hai lần")
    case .noName(let entity):
      return Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) không có tên riêng",
        help: "bỏ phần trong ngoặc kép")
    case .writtenByKh(let entity):
      return Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) chỉ do kh tự ghi")
    case .planNeeded(let entity):
      return Wording(
        "\(Catalog.spoken(entity, in: .vietnamese)) phải thuộc một kế hoạch, mà chưa chọn kế hoạch nào",
        help: "use \"103-KH/Th.U\", hoặc --plan")
    case .boundHere(let name, .one):
      return Wording(
        "`\(name)` ở đây là mã của một thời hạn",
        help: "\(name) = mã, và: deadline mã \"…\" { due before … }")
    case .boundHere(let name, _):
      return Wording("`\(name)` không phải thời hạn", help: "\(name) = …")
    case .filesRefused:
      return Wording("không được dùng tệp ở đây (--safe)")
    case .changesRefused:
      return Wording("không được thay đổi ở đây (--readonly)")
    case .definitionsOnly:
      return Wording("ở đây chỉ nhận định nghĩa")
    case .verb(let message): return message.vietnamese
    case .script(let message): return message.vietnamese
    case .picture(let message): return message.vietnamese
    case .form(let message): return message.vietnamese
    case .wrongRecords(let stage, let needs, let entity):
      let (wanted, given) = (
        Catalog.spoken(needs, in: .vietnamese), Catalog.spoken(entity, in: .vietnamese)
      )
      return Wording(
        "`\(stage)` cần \(wanted), đây là \(given)",
        help: LanguageMessage.way(from: entity, to: [needs]).map { "… | expand \($0) | \(stage)" }
          ?? "\(Catalog.plural(needs)) | \(stage) …")
    }
  }

  private func vietnameseHelp(_ near: Suggestion?) -> String? {
    switch near {
    case .near(let word)?: "có phải `\(word)`?"
    case .typed(let word)?: "đang bật bộ gõ tiếng Việt: `\(word)`"
    case nil: nil
    }
  }

  private func vietnameseFirst(_ words: [String], _ what: String) -> String? {
    words.isEmpty
      ? nil : "\(what): " + words.joined(separator: ", ") + (words.count < 6 ? "" : ", …")
  }

  private static func vietnameseMove(
    _ remover: String, _ merges: Bool, _ stage: String?, isField: Bool
  ) -> String? {
    guard isField else { return nil }
    let kept =
      merges
      ? "`\(remover)` ở trước đã gộp các dòng"
      : "`\(remover)` ở trước chỉ giữ các cột được nêu"
    return stage.map { "\(kept); đưa `\($0)` lên trước" } ?? kept
  }
}
