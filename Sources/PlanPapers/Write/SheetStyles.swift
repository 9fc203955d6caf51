import CXlsxWriter
import PlanModel

/// The looks of the cells of a workbook. Times New Roman, as Vietnamese offices write.
final class SheetStyles {
  typealias Style = UnsafeMutablePointer<lxw_format>

  let header: Style?
  let title: Style?
  let note: Style?
  private let text: Style?
  private let whole: Style?
  private let decimal: Style?
  private let percent: Style?
  private let day: Style?
  private let boolean: Style?
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var depths: [Int: Style?] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    title = SheetStyles.style(book, size: 14) { format_set_bold($0) }
    note = SheetStyles.style(book, size: 11) { format_set_italic($0) }
    header = SheetStyles.cell(book) { style in
      format_set_bold(style)
      format_set_bg_color(style, 0xE7E6E6)
      format_set_align(style, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align(style, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    }
    text = SheetStyles.cell(book) { format_set_num_format($0, "@") }
    whole = SheetStyles.cell(book) { format_set_num_format($0, "0") }
    decimal = SheetStyles.cell(book) { format_set_num_format($0, "General") }
    percent = SheetStyles.cell(book) { format_set_num_format($0, "0.0%") }
    day = SheetStyles.cell(book) { style in
      format_set_num_format(style, "d/m/yyyy")
      format_set_align(style, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    boolean = SheetStyles.cell(book) { format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue)) }
  }

  func style(for value: Value) -> Style? {
    switch value {
    case .integer: whole
    case .number: decimal
    case .percent: percent
    case .day: day
    case .boolean: boolean
    default: text
    }
  }

  /// For the first cell of a row that stands this deep in another; no deeper than Excel can show.
  func indented(_ depth: Int) -> Style? {
    let depth = min(depth, 15)
    if let style = depths[depth] { return style }
    let style = SheetStyles.cell(book) { format_set_indent($0, UInt8(depth)) }
    depths[depth] = style
    return style
  }

  private static func cell(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ more: (Style?) -> Void
  ) -> Style? {
    style(book, size: 12) { style in
      format_set_border(style, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_text_wrap(style)
      format_set_align(style, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      more(style)
    }
  }

  private static func style(
    _ book: UnsafeMutablePointer<lxw_workbook>, size: Double, _ more: (Style?) -> Void
  ) -> Style? {
    let style = workbook_add_format(book)
    format_set_font_name(style, "Times New Roman")
    format_set_font_size(style, size)
    more(style)
    return style
  }
}
