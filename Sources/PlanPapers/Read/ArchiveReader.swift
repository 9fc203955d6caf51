import CZip
import Glibc
import PlanModel

/// A stranger's zip archive: members are found by their exact names, never written anywhere, and
/// unpacked no further than is reasonable, whatever the archive says of their sizes.
final class ArchiveReader {
  static let mostMembers = 4_096
  /// Unpacked bytes, of all members read together.
  static let mostBytes = 512 << 20
  /// Unpacked bytes for each packed one, beyond the first million.
  static let mostRatio = 200

  private let archive: OpaquePointer
  private var unpacked = 0

  init(descriptor: Int32) throws(PaperRefusal) {
    var start = [UInt8](repeating: 0, count: 8)
    guard pread(descriptor, &start, 8, 0) == 8 else { throw .notReadable("zip") }
    if start == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] { throw .oldOrProtected }
    var problem: Int32 = 0
    let copy = dup(descriptor)
    guard let archive = zip_fdopen(copy, ZIP_CHECKCONS, &problem) else {
      close(copy)
      throw .notReadable("zip")
    }
    self.archive = archive
    let count = zip_get_num_entries(archive, 0)
    guard count <= ArchiveReader.mostMembers else { throw .tooLarge("\(count) members") }
  }

  deinit { zip_discard(archive) }

  func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// In the order of the archive; those of folders end in `/`.
  var names: [String] {
    (0..<zip_get_num_entries(archive, 0)).compactMap { index in
      zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
    }
  }

  /// All of a member.
  func bytes(of name: String) throws(PaperRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(name) { piece throws(PaperRefusal) in bytes += piece }
    return bytes
  }

  /// Gives the member to `body` piece by piece.
  func read(
    _ name: String, _ body: (_ piece: ArraySlice<UInt8>) throws(PaperRefusal) -> Void
  ) throws(PaperRefusal) {
    var facts = zip_stat_t()
    guard zip_stat(archive, name, 0, &facts) == 0, let file = zip_fopen(archive, name, 0) else {
      throw .notReadable(name)
    }
    defer { zip_fclose(file) }
    let packed = min(Int(clamping: facts.comp_size), ArchiveReader.mostBytes)
    let allowed = (1 << 20) + packed * ArchiveReader.mostRatio
    var size = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &buffer, zip_uint64_t(buffer.count)))
      guard count >= 0 else { throw .notReadable(name) }
      if count == 0 { return }
      size += count
      unpacked += count
      guard size <= allowed, unpacked <= ArchiveReader.mostBytes else { throw .tooLarge(name) }
      try body(buffer[..<count])
    }
  }
}
