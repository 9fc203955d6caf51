import PlanModel

extension SyntaxMessage {
  var vietnamese: Wording {
    switch self {
    case .notUTF8(_, isUTF16: true):
      Wording("văn bản này ở bảng mã UTF-16, không phải UTF-8", help: "lưu lại tệp theo UTF-8")
    case .notUTF8(let byte, isUTF16: false):
      Wording(
        "văn bản này không phải UTF-8: byte \(String(byte, radix: 16, uppercase: true)) không hợp lệ",
        help: "lưu lại tệp theo UTF-8")
    case .unclosedText(let quote):
      Wording(
        "chuỗi này chưa được đóng", help: "kết thúc bằng \(quote)",
        note: "chuỗi phải kết thúc trên cùng dòng; xuống dòng trong chuỗi viết là \\n")
    case .unknownEscape(let escape):
      Wording(
        "`\(escape)` không có nghĩa trong chuỗi",
        help: "dấu gạch chéo ngược viết là \\\\; ngoài ra có \\n và \\\"")
    case .unknownCharacter(let character, let scalar):
      Wording(
        "`\(character)` (\(SyntaxMessage.codePoint(scalar))) không có nghĩa ở đây",
        help: "đặt trong ngoặc kép nếu thuộc về một chuỗi")
    case .invisibleCharacter(let scalar):
      Wording("có ký tự vô hình \(SyntaxMessage.codePoint(scalar)) ở đây", help: "xóa ký tự đó")
    case .loneQuote(let quote):
      Wording("\(quote) đóng một chuỗi chưa mở", help: "viết chuỗi trong \"…\" hoặc “…”")
    case .impossibleDay(let written, let last?):
      Wording("không có ngày \(written)", note: "tháng đó có \(last) ngày")
    case .impossibleDay(let written, nil):
      Wording("không có ngày \(written)", help: "ngày, tháng, năm: 20/5/2023")
    case .monthFirst(let written, let right):
      Wording("\(written): không có tháng ấy, ngày viết trước tháng", help: right)
    case .shortYear(let written, let right):
      Wording("năm trong \(written) phải đủ bốn chữ số", help: right)
    case .dateWithoutYear(let written, let example):
      Wording(
        "\(written) thiếu năm", help: "viết cả năm, như \(example)",
        note: "phép chia có dấu cách hai bên `/`")
    case .monthForDay(let written):
      Wording(
        "\(written) là một tháng, không phải một ngày",
        help: "ngày đầu tháng viết là 1/\(written)", note: "phép chia có dấu cách hai bên `/`")
    case .unknownDateForm(let written, let right):
      Wording("ngày không viết như \(written)", help: right)
    case .brokenNumber(let written, let right):
      Wording("\(written) không phải là số", help: "nhóm chữ số bằng `_`: \(right)")
    case .ambiguousNumber(let written, let grouped, let fraction):
      Wording(
        "\(written) có hai cách hiểu", help: "hàng nghìn: \(grouped) · số thập phân: \(fraction)")
    case .gluedNumber(let written):
      Wording(
        "`\(written)` không phải số, cũng không phải khoảng thời gian",
        help:
          "khoảng thời gian: 7ngày 2tuần 1tháng 1quý 1năm 3nlv; mã bắt đầu bằng chữ số đặt trong "
          + "ngoặc kép")
    case .numberTooLarge(let written):
      Wording("\(written) quá lớn")
    case .unnamedVariable:
      Wording("sau `$` phải là một tên bắt đầu bằng chữ cái", help: "$x")
    case .foreignSymbol(let written, let right):
      Wording("`\(written)` không phải ký hiệu của ngôn ngữ này", help: "viết `\(right)`")
    case .foreignWord(let written, let right):
      Wording("`\(written)` là từ của ngôn ngữ khác", help: "viết `\(right)`")
    case .unknownStatement(let word, let suggestion):
      Wording(
        "không có câu lệnh nào bắt đầu bằng `\(word)`",
        help: suggestion.map { $0.vietnamese }
          ?? "bắt đầu bằng một danh sách như `việc`, hoặc gõ .help")
    case .unknownStage(let word, let suggestion):
      Wording("không có khâu `\(word)`", help: suggestion?.vietnamese)
    case .stageFirst(let word, let usual):
      Wording(
        "trước `\(word)` phải có một danh sách", help: "việc | \(usual) …",
        note: "dòng bắt đầu bằng `|` nối tiếp danh sách vừa hiện")
    case .pipeMissing(let word):
      Wording("thiếu `|` trước `\(word)`", help: "| \(word)")
    case .expected(let expectation, .end):
      Wording("cuối dòng còn thiếu \(expectation.phrase.vietnamese)")
    case .expected(let expectation, .token(let found)):
      Wording("ở đây phải là \(expectation.phrase.vietnamese), không phải `\(found)`")
    case .expectedWord(let keywords, let found):
      Wording(
        found.text.map { "`\($0)` không thể đứng ở đây" } ?? "cuối dòng còn thiếu",
        help: "viết một trong các từ: "
          + keywords.map { $0.vietnamese.first ?? $0.rawValue }.joined(separator: ", "))
    case .unexpected(let found, let suggestion):
      Wording(
        found.text.map { "`\($0)` không thể đứng ở đây" } ?? "dòng kết thúc quá sớm",
        help: suggestion?.vietnamese)
    case .unclosedBracket(let bracket):
      Wording("`\(bracket)` này chưa được đóng")
    case .strayBracket(let bracket):
      Wording("`\(bracket)` này thừa", help: "xóa đi")
    case .tooDeep(let limit):
      Wording("ngoặc và khối lồng nhau quá \(limit) tầng")
    case .tooLong(let limit):
      Wording(
        "một biểu thức có quá \(limit) phép toán",
        help: "nhiều giá trị của một trường viết là: trường trong [a, b, c]")
    case .wordsApart(let joined):
      Wording("đây là một từ, viết liền", help: joined)
    case .quotesMissing(let word):
      Wording("chuỗi phải đặt trong ngoặc kép", help: "\"\(word)\"")
    case .dollarMissing(let word):
      Wording("biến bắt đầu bằng `$`", help: "$\(word)")
    case .letMissing(let name):
      Wording("gán biến bằng `gán`", help: "gán $\(name) = …")
    case .listNeedsIn:
      Wording(
        "không so sánh hay tính toán được với một danh sách", help: "trường trong [a, b]",
        note: "danh sách còn dùng để đặt giá trị: nhóm = [a, b]")
    case .roundList:
      Wording("danh sách viết trong ngoặc vuông", help: "trong [a, b]")
    case .comparisonChained:
      Wording("phép so sánh chỉ có hai vế", help: "x trong a..b, hoặc: a < x và x < b")
    case .wholeNumberNeeded(let written):
      Wording("\(written) không phải số nguyên")
    case .emptyRange(let low, let high):
      Wording("\(low)..\(high) là khoảng rỗng", help: "\(high)..\(low)")
    case .byNeedless(let stage, let column):
      Wording("`\(stage)` không đi với `by`", help: "\(stage) \(column)")
    case .recordPiped(let entity, let key):
      Wording("một bản ghi đơn lẻ không có khâu", help: "\(entity) | lọc mã = \(key) | …")
    case .bracesMissing(let attributes):
      Wording("thuộc tính đặt trong ngoặc nhọn", help: "{ \(attributes) }")
    case .nameTaken(let name):
      Wording("`\(name)` là từ của ngôn ngữ", help: "chọn tên khác cho khung")
    case .joinsNothing(let word):
      Wording("dòng không thể bắt đầu bằng `\(word)`", help: "đặt `\(word)` ở cuối dòng trên")
    case .whereMissing(let list, let condition):
      Wording("điều kiện đứng sau `lọc`", help: "\(list) | lọc \(condition)")
    case .dotCommandInside:
      Wording(
        "lệnh bắt đầu bằng `.` phải đứng riêng một dòng",
        note: "những lệnh ấy dành cho dấu nhắc, không dùng trong tập lệnh")
    }
  }
}

extension Suggestion {
  var vietnamese: String {
    switch self {
    case .near(let word): "có phải là `\(word)`?"
    case .typed(let word): "`\(word)`, gõ lúc bộ gõ tiếng Việt đang bật"
    }
  }
}
