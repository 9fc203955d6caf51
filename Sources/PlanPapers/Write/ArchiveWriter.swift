import CZip
import Glibc
import PlanModel

/// A zip archive being written: the same members make the same bytes, whenever and wherever.
final class ArchiveWriter {
  private let archive: OpaquePointer
  private let bytes: OpaquePointer

  init() throws(PaperRefusal) {
    var problem = zip_error_t()
    guard let bytes = zip_source_buffer_create(nil, 0, 0, &problem) else {
      throw .cannotWrite("zip")
    }
    guard let archive = zip_open_from_source(bytes, ZIP_TRUNCATE, &problem) else {
      zip_source_free(bytes)
      throw .cannotWrite("zip")
    }
    zip_source_keep(bytes)
    self.bytes = bytes
    self.archive = archive
  }

  deinit { zip_source_free(bytes) }

  /// A member from a text without NUL.
  func add(_ name: String, _ text: String) throws(PaperRefusal) {
    // The source owns the copy.
    try add(name, zip_source_buffer(archive, strdup(text), zip_uint64_t(text.utf8.count), 1))
  }

  func add(_ name: String, _ bytes: [UInt8]) throws(PaperRefusal) {
    // The source owns the copy.
    guard let copy = malloc(max(1, bytes.count)) else { throw .cannotWrite("zip") }
    bytes.withUnsafeBytes { if let start = $0.baseAddress { memcpy(copy, start, $0.count) } }
    try add(name, zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1))
  }

  /// A member from a temporary file, which is closed in the end.
  func add(_ name: String, _ spool: Spool) throws(PaperRefusal) {
    try add(name, zip_source_filep(archive, try spool.rewound(), 0, -1))
  }

  private func add(_ name: String, _ source: OpaquePointer?) throws(PaperRefusal) {
    guard let source else { throw failure }
    let index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      throw failure
    }
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, 1 << 5 | 1, 0)  // 1/1/1980
    zip_file_set_external_attributes(
      archive, zip_uint64_t(index), 0, zip_uint8_t(ZIP_OPSYS_UNIX), 0o100644 << 16)
  }

  /// Packs all members and writes the archive; the last call.
  func write(to descriptor: Int32) throws(PaperRefusal) {
    guard zip_close(archive) == 0 else {
      let failure = failure
      zip_discard(archive)
      throw failure
    }
    guard zip_source_open(bytes) == 0 else { throw .cannotWrite("zip") }
    defer { zip_source_close(bytes) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(bytes, &buffer, zip_uint64_t(buffer.count))
      guard count >= 0 else { throw .cannotWrite("zip") }
      if count == 0 { return }
      var rest = buffer[..<Int(count)]
      while !rest.isEmpty {
        let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          throw .cannotWrite(String(cString: strerror(errno)))
        }
      }
    }
  }

  private var failure: PaperRefusal { .cannotWrite(String(cString: zip_strerror(archive))) }
}

/// A text too long to be kept in memory, in a temporary file without a name.
final class Spool {
  private var file: UnsafeMutablePointer<FILE>?
  private var isWhole = true

  init() throws(PaperRefusal) {
    guard let file = tmpfile() else { throw .cannotWrite(String(cString: strerror(errno))) }
    self.file = file
  }

  deinit {
    if let file { fclose(file) }
  }

  func write(_ text: String) {
    guard let file else { return }
    var text = text
    text.withUTF8 { bytes in
      if fwrite(bytes.baseAddress, 1, bytes.count, file) != bytes.count { isWhole = false }
    }
  }

  /// From its beginning, for a reader who closes it.
  fileprivate func rewound() throws(PaperRefusal) -> UnsafeMutablePointer<FILE>? {
    guard let file, isWhole, fflush(file) == 0 else {
      throw .cannotWrite(String(cString: strerror(errno)))
    }
    rewind(file)
    self.file = nil
    return file
  }
}
