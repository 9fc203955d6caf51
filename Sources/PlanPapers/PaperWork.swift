import PlanModel

/// One job from its first line to its last.
package struct PaperWork {
  private var lines: LineReader
  private let file: Int32
  private let source: Int32
  private let answer: (PaperLine) -> Void

  /// `file` is the descriptor worked on, `source` that of a template to read; `answer` takes what is
  /// said back.
  package init(
    lines: LineReader, file: Int32, source: Int32, answer: @escaping (PaperLine) -> Void
  ) {
    self.lines = lines
    self.file = file
    self.source = source
    self.answer = answer
  }

  /// False after saying why not.
  package mutating func run() -> Bool {
    do throws(PaperRefusal) {
      try work()
      answer(PaperLine(.done))
      return true
    } catch {
      answer(error.line)
      return false
    }
  }

  private mutating func work() throws(PaperRefusal) {
    guard let first = try lines.next(), first == PaperLine(.papers, [.integer(1)]) else {
      throw .badJob("another version of kh")
    }
    guard let task = try lines.next() else { throw .badJob("no task") }
    switch (PaperWord(rawValue: task.word), task.values) {
    case (.write, [.text("xlsx")]):
      let path = "/proc/self/fd/\(file)"
      guard let sheets = Workbook(path: path) else { throw .cannotWrite(path) }
      try write(on: sheets)
    case (.write, [.text("docx")]):
      try write(on: try Document(descriptor: file))
    case (.read, [.text("xlsx")]):
      try SheetReader.read(try ArchiveReader(descriptor: file), answer: answer)
    case (.fill, let values): try fill(values.first)
    case (.template, let values): try BundledTemplate.named(values.first).write(to: file)
    case (.read, [.text("report")]):
      try ReportReader.read(descriptor: file, answer: answer)
    default: throw .badJob(task.word)
    }
  }

  /// The bundled template of that name, else the file given.
  private mutating func fill(_ name: Value?) throws(PaperRefusal) {
    let data = try data()
    guard name != nil else {
      return try Template(try ArchiveReader(descriptor: source)).fill(with: data, to: file)
    }
    let file = file
    try BundledTemplate.named(name).opened { archive throws(PaperRefusal) in
      try Template(archive).fill(with: data, to: file)
    }
  }

  /// What a template is filled with.
  private mutating func data() throws(PaperRefusal) -> TemplateData {
    var data = TemplateData()
    var columns = 0
    while let line = try lines.next() {
      let texts = line.values.compactMap { if case .text(let text) = $0 { text } else { nil } }
      guard texts.count == line.values.count else { throw .badJob(line.word) }
      switch (PaperWord(rawValue: line.word), texts.count) {
      case (.fact, 2): data.set(texts[0], texts[1])
      case (.table, 1...):
        data.beginList(texts)
        columns = 0
      case (.column, 1...):
        data.addColumn(texts, at: columns)
        columns += 1
      case (.row, columns): data.addRow(texts)
      case (.end, 0): return data
      default: throw .badJob(line.word)
      }
    }
    throw .badJob("no end")
  }

  private mutating func write(on paper: some PaperWriter) throws(PaperRefusal) {
    var heading = PaperHeading()
    var table: PaperTable?
    var isOpen = false
    while let line = try lines.next() {
      let values = line.values
      switch (PaperWord(rawValue: line.word), values.first) {
      case (.title, .text(let text)): heading.title = text
      case (.asOf, .text(let text)): heading.asOf = text
      case (.fact, .text(let label)) where values.count == 2:
        heading.facts.append(PaperHeading.Fact(label: label, value: values[1]))
      case (.heading, .integer(let level)):
        guard values.count == 2, case .text(let words) = values[1], (1...5).contains(level) else {
          throw .badJob("heading")
        }
        try PaperWork.close(table, isOpen: isOpen, on: paper, heading)
        (table, isOpen) = (nil, false)
        try paper.say(words, as: .heading(level), heading)
      case (.paragraph, .text(let name)):
        guard values.count == 2, case .text(let words) = values[1],
          let setting = PaperSetting(rawValue: name)
        else { throw .badJob("paragraph") }
        try PaperWork.close(table, isOpen: isOpen, on: paper, heading)
        (table, isOpen) = (nil, false)
        try paper.say(words, as: .paragraph(setting), heading)
      case (.table, .text(let title)):
        try PaperWork.close(table, isOpen: isOpen, on: paper, heading)
        isOpen = false
        table = PaperTable(title: title)
      case (.column, .text(let name)):
        guard values.count == 3, case .text(let type) = values[1],
          case .integer(let width) = values[2], !isOpen
        else { throw .badJob("column") }
        table?.columns.append(PaperTable.Column(name: name, type: type, width: width))
      case (.row, .integer(let depth)):
        guard let table, values.count == table.columns.count + 1 else { throw .badJob("row") }
        if !isOpen { try paper.begin(table, heading) }
        isOpen = true
        try paper.add(values.dropFirst(), depth: depth)
      case (.end, nil):
        try PaperWork.close(table, isOpen: isOpen, on: paper, heading)
        return try paper.finish(heading)
      default: throw .badJob(line.word)
      }
    }
    throw .badJob("no end")
  }

  private static func close(
    _ table: PaperTable?, isOpen: Bool, on paper: some PaperWriter, _ heading: PaperHeading
  ) throws(PaperRefusal) {
    guard let table else { return }
    if !isOpen { try paper.begin(table, heading) }
    try paper.endTable()
  }
}
