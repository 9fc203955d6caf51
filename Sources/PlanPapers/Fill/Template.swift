import PlanModel

/// An office's own .docx with fields to fill. Only the parts with fields are rewritten; all others go
/// into the letter byte for byte, in the same order.
struct Template {
  private let archive: ArchiveReader
  /// The parts that hold paragraphs.
  private let parts: Set<String>

  init(_ archive: ArchiveReader) throws(PaperRefusal) {
    self.archive = archive
    let office = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let written = ["header", "footer", "footnotes", "endnotes"].map { "\(office)\($0)+xml" }
    var parts: Set<String> = []
    var isDocument = false
    if archive.has("[Content_Types].xml") {
      try XmlWalk.read("[Content_Types].xml", of: archive) { element, attributes in
        guard element == "Override", let part = attributes["PartName"],
          let type = attributes["ContentType"]
        else { return }
        let isMain = type == office + "document.main+xml"
        if isMain { isDocument = true }
        if isMain || written.contains(type) { parts.insert(String(part.drop { $0 == "/" })) }
      }
    }
    guard isDocument else { throw .notReadable("word/document.xml") }
    self.parts = parts
  }

  func fill(with data: TemplateData, to descriptor: Int32) throws(PaperRefusal) {
    let letter = try ArchiveWriter()
    var seen: Set<String> = []
    for name in archive.names where !name.hasSuffix("/") && seen.insert(name).inserted {
      guard parts.contains(name) else {
        try letter.add(name, archive.bytes(of: name))
        continue
      }
      // Refuses what is no XML, or nested beyond reason.
      try XmlWalk.read(name, of: archive, begin: { (_, _) throws(PaperRefusal) in })
      let bytes = try archive.bytes(of: name)
      var part = try TemplatePart(bytes, called: name, data)
      let filled = part.problem == nil ? part.filled() : []
      if let problem = part.problem { throw problem.refusal(in: name) }
      try letter.add(name, filled)
    }
    try letter.write(to: descriptor)
  }
}

extension TemplateProblem {
  /// The part is named unless it is the text itself; of a long paragraph its beginning.
  func refusal(in part: String) -> PaperRefusal {
    let words = text.count > 80 ? text.prefix(80) + "…" : text
    let place = part == "word/document.xml" ? "" : part
    guard let field else {
      return .unclosedField(part: place, paragraph: paragraph, text: words, others: others)
    }
    return .unknownField(
      field, part: place, paragraph: paragraph, text: words, others: others)
  }
}
