import PlanModel

/// One part of a template — its text, a header, the footnotes — being filled.
///
/// What holds a field of a list stands once for each of its rows: the table row, or outside of
/// tables the paragraph. A paragraph with `{{?name}}` stands only where that has a value, one with
/// `{{!name}}` only where it has none.
struct TemplatePart {
  private let whole: Markup
  private let root: Markup
  private let names: TemplateText.Names
  private let data: TemplateData
  /// The first paragraph that cannot be filled, and how many more there are.
  private(set) var problem: TemplateProblem?

  init(_ bytes: [UInt8], called name: String, _ data: TemplateData) throws(PaperRefusal) {
    whole = try Markup(bytes, called: name)
    guard let root = whole.root else { throw .notReadable(name) }
    self.root = root
    self.data = data
    names = TemplateText.Names(root: root)
    var number = 0
    look(at: root, count: &number)
  }

  /// Notes what is wrong with the fields of each paragraph, counted from 1 in their order.
  private mutating func look(at parent: Markup, count: inout Int) {
    for child in parent.children {
      if child.name == names("p") {
        count += 1
        child.number = count
        let text = TemplateText(child, names)
        let unknown = text.fields.first { data.meaning(of: $0.name) == nil }
        if text.isUnclosed || unknown != nil {
          note(
            TemplateProblem(
              field: text.isUnclosed ? nil : unknown?.name, paragraph: count, text: text.text))
        }
      }
      look(at: child, count: &count)
    }
  }

  private mutating func note(_ found: TemplateProblem) {
    if problem == nil { problem = found } else { problem?.others += 1 }
  }

  /// The part with its fields filled.
  mutating func filled() -> [UInt8] {
    fill(root, rows: [:])
    var text = ""
    whole.write(to: &text)
    return Array(text.utf8)
  }

  /// `rows`: at which row of which list we are.
  private mutating func fill(_ parent: Markup, rows: [Int: Int]) {
    let before = parent.children
    parent.children = []
    for child in before {
      guard let list = list(repeating: child, rows) else {
        if fillOne(child, rows) { parent.children.append(child) }
        continue
      }
      for row in data.lists[list].rows.indices {
        let copy = child.copy()
        if row > 0 { dropIdentity(of: copy) }
        if fillOne(copy, rows.merging([list: row]) { $1 }) { parent.children.append(copy) }
      }
    }
    keepWhole(parent)
  }

  /// False where the element does not stand.
  private mutating func fillOne(_ element: Markup, _ rows: [Int: Int]) -> Bool {
    if element.name == names("p") {
      let text = TemplateText(element, names)
      var values: [String] = []
      var stands = true
      for field in text.fields {
        let value = value(of: field, rows, in: element, text.text)
        switch field.kind {
        case .value: values.append(value)
        case .ifGiven: stands = stands && !value.isEmpty
        case .ifMissing: stands = stands && value.isEmpty
        }
        if field.kind != .value { values.append("") }
      }
      guard stands else {
        // A section ends with this paragraph.
        guard holds(element, names("sectPr")) else { return false }
        element.children.removeAll { !$0.name.isEmpty && $0.name != names("pPr") }
        return true
      }
      text.replace(by: values)
    }
    fill(element, rows: rows)
    // A table without rows is none.
    return element.name != names("tbl") || holds(element, names("tr"))
  }

  private mutating func value(
    of field: TemplateText.Field, _ rows: [Int: Int], in paragraph: Markup, _ text: String
  ) -> String {
    switch data.meaning(of: field.name) {
    case .fact(let value)?: return value
    case .column(let column, let list)?:
      if let row = rows[list] { return data.lists[list].rows[row][column] }
    case nil: break
    }
    note(TemplateProblem(field: field.name, paragraph: paragraph.number, text: text))
    return ""
  }

  // MARK: Repetition

  /// The list that an element is repeated for.
  private func list(repeating element: Markup, _ rows: [Int: Int]) -> Int? {
    switch element.name {
    case names("tr"): firstList(in: element, rows)
    case names("p"): firstList(of: element, rows)
    default: nil
    }
  }

  private func firstList(of paragraph: Markup, _ rows: [Int: Int]) -> Int? {
    for field in TemplateText(paragraph, names).fields {
      if case .column(_, let list)? = data.meaning(of: field.name), rows[list] == nil {
        return list
      }
    }
    return nil
  }

  /// Of the paragraphs of a table row, but for those of rows inside it.
  private func firstList(in parent: Markup, _ rows: [Int: Int]) -> Int? {
    for child in parent.children where child.name != names("tr") {
      if child.name == names("p"), let list = firstList(of: child, rows) { return list }
      if let list = firstList(in: child, rows) { return list }
    }
    return nil
  }

  /// What may be there only once is left to the first copy.
  private func dropIdentity(of copy: Markup) {
    copy.children.removeAll {
      $0.name == names("bookmarkStart") || $0.name == names("bookmarkEnd")
    }
    for attribute in ["w14:paraId", "w14:textId"] { copy.drop(attribute: attribute) }
    for child in copy.children { dropIdentity(of: child) }
  }

  // MARK: What Word insists on

  private func holds(_ parent: Markup, _ name: String) -> Bool {
    parent.children.contains { $0.name == name || holds($0, name) }
  }

  /// A cell and its like end with a paragraph.
  private func keepWhole(_ parent: Markup) {
    let wants = ["tc", "txbxContent", "hdr", "ftr", "footnote", "endnote"]
    guard wants.contains(where: { names($0) == parent.name }) else { return }
    let last = parent.children.last { !$0.name.isEmpty }
    if last?.name != names("p") { parent.children.append(Markup(verbatim: "<\(names("p"))/>")) }
  }
}

/// A paragraph that cannot be filled.
struct TemplateProblem {
  /// The name that nothing has; nil for `{{` without its end.
  let field: String?
  /// From 1 in its part.
  let paragraph: Int
  let text: String
  /// How many more paragraphs there are like it.
  var others = 0
}
