import CXml
import PlanModel

/// A stranger's XML, element by element. A DOCTYPE is refused at once, so that no entity is ever
/// defined or fetched, and nesting has a floor. Names come without their prefixes.
final class XmlWalk {
  static let deepest = 64

  typealias Attributes = [(name: String, value: String)]
  typealias Begin = (_ element: String, _ attributes: Attributes) throws(PaperRefusal) -> Void
  typealias End = (_ element: String) throws(PaperRefusal) -> Void

  /// The library's own start is not safe on two threads at once.
  private static let libraryIsReady: Void = xmlInitParser()

  private let begin: Begin
  private let end: End
  private let text: (String) -> Void
  private var depth = 0
  private var refusal: PaperRefusal?
  private var parser: xmlParserCtxtPtr?

  private init(begin: @escaping Begin, end: @escaping End, text: @escaping (String) -> Void) {
    self.begin = begin
    self.end = end
    self.text = text
  }

  deinit { xmlFreeParserCtxt(parser) }

  /// Reads a member of an archive to its end. Text may come in several pieces.
  static func read(
    _ name: String, of archive: ArchiveReader, begin: @escaping Begin,
    end: @escaping End = { (_) throws(PaperRefusal) in },
    text: @escaping (String) -> Void = { _ in }
  ) throws(PaperRefusal) {
    _ = libraryIsReady
    let walk = XmlWalk(begin: begin, end: end, text: text)
    var handler = walk.handler()
    walk.parser = xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(walk).toOpaque(), nil, 0, nil)
    guard walk.parser != nil else { throw .notReadable(name) }
    xmlCtxtUseOptions(walk.parser, Int32(XML_PARSE_NONET.rawValue))
    try archive.read(name) { piece throws(PaperRefusal) in
      try walk.feed(piece, isLast: false, name)
    }
    try walk.feed([], isLast: true, name)
  }

  private func feed(
    _ piece: ArraySlice<UInt8>, isLast: Bool, _ name: String
  ) throws(PaperRefusal) {
    let result = piece.withUnsafeBytes { bytes in
      xmlParseChunk(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        isLast ? 1 : 0)
    }
    if let refusal { throw refusal }
    guard result == 0 else { throw .notReadable(name) }
  }

  private func stop(_ refusal: PaperRefusal) {
    if self.refusal == nil { self.refusal = refusal }
    xmlStopParser(parser)
  }

  private func began(_ element: String, _ attributes: Attributes) {
    guard refusal == nil else { return }
    depth += 1
    guard depth <= XmlWalk.deepest else { return stop(.tooLarge("XML")) }
    do throws(PaperRefusal) {
      try begin(element, attributes)
    } catch {
      stop(error)
    }
  }

  private func ended(_ element: String) {
    guard refusal == nil else { return }
    depth -= 1
    do throws(PaperRefusal) {
      try end(element)
    } catch {
      stop(error)
    }
  }

  private func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { context, _, _, _ in
      XmlWalk.at(context)?.stop(.unsafeMarkup)
    }
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let walk = XmlWalk.at(context) else { return }
      walk.began(XmlWalk.string(name), XmlWalk.attributes(attributes, count: Int(count)))
    }
    handler.endElementNs = { context, name, _, _ in
      XmlWalk.at(context)?.ended(XmlWalk.string(name))
    }
    let characters: charactersSAXFunc = { context, characters, length in
      guard let walk = XmlWalk.at(context), walk.refusal == nil, let characters else { return }
      let bytes = UnsafeBufferPointer(start: characters, count: Int(length))
      walk.text(String(decoding: bytes, as: UTF8.self))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    return handler
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> XmlWalk? {
    context.map { Unmanaged<XmlWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ name: UnsafePointer<xmlChar>?) -> String {
    name.map { String(cString: $0) } ?? ""
  }

  /// Five pointers each: name, prefix, URI, where the value begins and ends.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> Attributes {
    guard let pointers else { return [] }
    return (0..<count).compactMap { index in
      let five = pointers + index * 5
      guard let name = five[0], let start = five[3], let end = five[4] else { return nil }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      return (String(cString: name), String(decoding: value, as: UTF8.self))
    }
  }
}

extension [(name: String, value: String)] {
  subscript(_ name: String) -> String? { first { $0.name == name }?.value }
}
