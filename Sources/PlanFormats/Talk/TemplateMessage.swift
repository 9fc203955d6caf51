import PlanModel

// What is said of templates that cannot be filled: 647–650.
extension PaperMessage {
  /// `file` is empty where it is not known. Other refusals say their own.
  static func wording(
    _ refusal: PaperRefusal, of file: String, known: [String], in tongue: Tongue
  ) -> Wording? {
    let template = Phrase(
      file.isEmpty ? "the template" : "template \(file)",
      vi: file.isEmpty ? "mẫu" : "mẫu \(file)")(tongue)
    func place(_ part: String, _ paragraph: Int, _ text: String) -> String {
      let paragraph = Phrase("paragraph \(paragraph)", vi: "đoạn \(paragraph)")(tongue)
      let inside = part.isEmpty ? "" : " (\(part))"
      return "\(template)\(inside), \(paragraph) “\(Printable.visible(text))”"
    }
    func more(_ others: Int) -> String {
      guard others > 0 else { return "" }
      return Phrase(
        "; \(others) more \(others == 1 ? "paragraph" : "paragraphs") like it",
        vi: "; còn \(others) đoạn như vậy")(tongue)
    }
    switch refusal {
    case .notReadable(let what):
      let part = what == "zip" ? "" : ": " + Printable.visible(what)
      return Wording(
        Phrase(
          "\(template) is no whole .docx file\(part)",
          vi: "\(template) không phải tệp .docx lành\(part)")(tongue),
        help: Phrase(
          "open it in Word or LibreOffice and save it as .docx again",
          vi: "mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx")(tongue))
    case .oldOrProtected:
      return Wording(
        Phrase(
          "\(template) is an old .doc, or protected by a password",
          vi: "\(template) là tệp .doc cũ, hoặc có mật khẩu")(tongue),
        help: Phrase(
          "save it as .docx, unprotected", vi: "lưu thành .docx, bỏ mật khẩu")(tongue))
    case .tooLarge(let what):
      return Wording(
        Phrase(
          "\(template) unpacks to too much: \(Printable.visible(what))",
          vi: "\(template) bung ra quá lớn: \(Printable.visible(what))")(tongue),
        note: Phrase(
          "at most 512 MB unpacked, 200 times its packed size",
          vi: "tối đa 512 MB khi giải nén, 200 lần cỡ nén")(tongue))
    case .unsafeMarkup:
      return Wording(
        Phrase(
          "\(template) defines markup of its own (DOCTYPE); no word processor writes that",
          vi: "\(template) tự định nghĩa DOCTYPE; không phần mềm soạn thảo nào ghi như vậy")(tongue)
      )
    case .unknownField(let name, let part, let paragraph, let text, let others):
      let near = PaperMessage.near(name, known)
      return Wording(
        Phrase(
          "\(place(part, paragraph, text)): no field is called `\(Printable.visible(name))`"
            + more(others),
          vi: "\(place(part, paragraph, text)): không có trường `\(Printable.visible(name))`"
            + more(others))(tongue),
        help: near.map { Phrase("did you mean `\($0)`?", vi: "có phải `\($0)`?")(tongue) }
          ?? PaperMessage.ownField(name)(tongue),
        note: known.isEmpty
          ? nil
          : Phrase("fields: ", vi: "các trường: ")(tongue) + known.joined(separator: ", "))
    case .unclosedField(let part, let paragraph, let text, let others):
      return Wording(
        Phrase(
          "\(place(part, paragraph, text)): a {{ without its }}" + more(others),
          vi: "\(place(part, paragraph, text)): có {{ mà không có }}" + more(others))(tongue),
        help: Phrase(
          "a field begins and ends in one paragraph: {{name}}",
          vi: "một trường mở và đóng trong cùng một đoạn: {{tên}}")(tongue))
    default: return nil
    }
  }

  /// Of a list's fields, compared without the list's name.
  private static func near(_ name: String, _ known: [String]) -> String? {
    func bare(_ name: String) -> String {
      name.lastIndex(of: ".").map { String(name[$0...].dropFirst()) } ?? name
    }
    let match = Nearest.to(bare(name), among: known.map(bare))
    return match.flatMap { match in known.first { bare($0) == match } }
  }

  /// How the office would give a field itself.
  private static func ownField(_ name: String) -> Phrase {
    let bare = name.lastIndex(of: ".").map { name[$0...].dropFirst() } ?? name[...]
    let words = bare.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    let typed = words.isEmpty ? "name" : words.joined(separator: "_")
    return name.contains(".")
      ? Phrase(
        "a column of your own: … | derive \(typed) = … | letter …",
        vi: "cột của riêng mình: … | derive \(typed) = … | letter …")
      : Phrase(
        "a field of your own: … with \(typed) = \"…\"",
        vi: "trường của riêng mình: … with \(typed) = \"…\"")
  }

  static let templatePages: [MessagePage] = [
    MessagePage(
      647, Phrase("not a whole template", vi: "mẫu không lành"),
      Phrase(
        "A template is a .docx file as Word saves it; the message names the part that is missing or "
          + "damaged. Nothing was written.",
        vi: "Mẫu là tệp .docx do Word lưu; thông báo nêu phần thiếu hoặc hỏng. Chưa ghi gì."),
      example: "tasks | where overdue | letter \"cong-van-don-doc.docx\" to \"out/\""),
    MessagePage(
      648, Phrase("a field that nothing has", vi: "trường không có"),
      Phrase(
        "Every {{name}} of a template must be known, so that no letter leaves with a hole in it. The "
          + "paragraph counts from the top of its part. `{{row.unit}}` repeats its table row, or "
          + "outside of tables its paragraph; `{{?name}}` lets a paragraph stand only where there is "
          + "a value, `{{!name}}` only where there is none.",
        vi:
          "Mọi {{tên}} trong mẫu đều phải có, để không công văn nào gửi đi mà còn chỗ trống. Số đoạn "
          + "đếm từ đầu phần ấy. `{{dòng.đơn vị}}` lặp lại dòng của bảng, ngoài bảng thì lặp lại "
          + "đoạn; `{{?tên}}` chỉ giữ đoạn khi có giá trị, `{{!tên}}` chỉ giữ khi không có."),
      example: "tasks | where overdue | letter \"don-doc.docx\" to \"out/\" with số = \"27-CV/VP\""),
    MessagePage(
      649, Phrase("a field without an end", vi: "trường chưa đóng"),
      Phrase(
        "`{{` and `}}` stand in one paragraph. Word may split them over runs; that does not matter.",
        vi:
          "`{{` và `}}` nằm trong cùng một đoạn. Word có tách chúng thành nhiều phần cũng không sao."
      )),
    MessagePage(
      650, Phrase("a template that is too much", vi: "mẫu quá lớn hoặc không an toàn"),
      Phrase(
        "A small file can unpack to gigabytes, and a DOCTYPE can fetch other files: both are refused.",
        vi: "Tệp nhỏ có thể bung ra hàng gigabyte, DOCTYPE có thể kéo tệp khác vào: đều bị từ chối."
      )),
  ]
}
