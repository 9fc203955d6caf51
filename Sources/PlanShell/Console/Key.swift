import CEditLine

/// The keys that the editor handles itself, as libedit names them.
enum Key {
  static let up = Int32(KH_KEY_UP.rawValue)
  static let down = Int32(KH_KEY_DOWN.rawValue)
  static let left = Int32(KH_KEY_LEFT.rawValue)
  static let right = Int32(KH_KEY_RIGHT.rawValue)
  static let home = Int32(KH_KEY_HOME.rawValue)
  static let end = Int32(KH_KEY_END.rawValue)
  static let delete = Int32(KH_KEY_DELETE.rawValue)
  static let paste = Int32(KH_KEY_PASTE.rawValue)
  static let mark = Int32(KH_KEY_MARK.rawValue)
  static let captured = Int32(KH_KEY_CAPTURED.rawValue)
  static let tab: Int32 = 0x09
  /// ^N, ^P, ^R.
  static let next: Int32 = 0x0e
  static let previous: Int32 = 0x10
  static let search: Int32 = 0x12
  /// `j k / ?` in vi's command mode.
  static let viDown: Int32 = 0x6a
  static let viUp: Int32 = 0x6b
  static let viSearch: Int32 = 0x2f
  static let viSearchDown: Int32 = 0x3f
}
