import Glibc
import PlanModel

/// A template that comes with `kh`. Its parts are kept as XML that can be read; the archive is packed
/// when it is asked for.
struct BundledTemplate {
  let name: String
  /// What differs from template to template: the text.
  private let document: [UInt8]

  static let all = [
    BundledTemplate(name: "bang-phan-cong.docx", document: PackageResources.bang_phan_cong_xml),
    BundledTemplate(name: "cong-van-don-doc.docx", document: PackageResources.cong_van_don_doc_xml),
  ]

  static func named(_ name: Value?) throws(PaperRefusal) -> BundledTemplate {
    guard case .text(let name)? = name, let template = all.first(where: { $0.name == name }) else {
      throw .badJob("no such template")
    }
    return template
  }

  func write(to descriptor: Int32) throws(PaperRefusal) {
    let archive = try ArchiveWriter()
    for part in PartyPaper.parts { try archive.add(part.name, part.bytes) }
    try archive.add("word/document.xml", document)
    try archive.write(to: descriptor)
  }

  /// Read as any other template is.
  func opened(
    _ body: (ArchiveReader) throws(PaperRefusal) -> Void
  ) throws(PaperRefusal) {
    guard let file = tmpfile() else { throw .cannotWrite(String(cString: strerror(errno))) }
    defer { fclose(file) }
    try write(to: fileno(file))
    try body(try ArchiveReader(descriptor: fileno(file)))
  }
}

/// What all papers laid out by Hướng dẫn 36-HD/VPTW share: A4, Times New Roman 14, headings, the page
/// number at the top from the second page on.
enum PartyPaper {
  /// All parts but the text, in the order they stand in the archive: readers look for the types first.
  static let parts: [(name: String, bytes: [UInt8])] = [
    ("[Content_Types].xml", PackageResources.paper_types_xml),
    ("_rels/.rels", PackageResources.paper_relations_xml),
    ("word/_rels/document.xml.rels", PackageResources.paper_document_relations_xml),
    ("word/styles.xml", PackageResources.paper_styles_xml),
    ("word/settings.xml", PackageResources.paper_settings_xml),
    ("word/header1.xml", PackageResources.paper_header_xml),
  ]
}
