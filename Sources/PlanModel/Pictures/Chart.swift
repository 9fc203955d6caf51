/// Numbers as bars: one for each label, or several where there are series.
public struct Chart: Hashable, Sendable {
  /// What the numbers count; a chart never mixes two of them.
  public enum Measure: Hashable, Sendable {
    case number
    /// 1 is 100 %.
    case percent
  }

  /// The bars of one label.
  public struct Group: Hashable, Sendable {
    public let label: Value
    /// The box that the label names, where it names one.
    public let mark: TaskMark?
    /// One for each series, in their order; nil where there is no number.
    public var values: [Double?]
  }

  public internal(set) var table: Table
  public let measure: Measure
  /// The names of the columns with the numbers, then of those they are told apart by.
  public let numberNames: [String]
  public let labelNames: [String]
  /// What tells the bars of one label apart: a single one where there is one bar for each label.
  public let series: [Value]
  /// The box that each series stands for, where it stands for one.
  public let marks: [TaskMark?]
  public let groups: [Group]

  /// The least and the greatest number, and 0.
  public var range: ClosedRange<Double> {
    let values = groups.flatMap(\.values).compactMap { $0 }
    return min(values.min() ?? 0, 0)...max(values.max() ?? 0, 0)
  }

  /// Which columns are what.
  public enum Shape: Hashable, Sendable {
    /// A label and a number, or a label and two numbers of one kind.
    case columns(label: Int, values: [Int])
    /// A label, what tells its bars apart, and a number.
    case series(label: Int, series: Int, value: Int)

    /// Why there is no chart.
    public enum Misfit: Hashable, Sendable {
      case count(Int)
      case noNumber
      case noLabel
      /// Numbers and percentages in one picture.
      case mixed
    }

    /// How columns of these types make a chart.
    public static func fit(_ types: [ValueType]) -> Result<Shape, Misfit> {
      guard (2...3).contains(types.count) else { return .failure(.count(types.count)) }
      let numbers = types.indices.filter { types[$0].measure != nil }
      let labels = types.indices.filter { types[$0].measure == nil }
      switch (labels.count, numbers.count) {
      case (_, 0): return .failure(.noNumber)
      case (2, 1): return .success(.series(label: labels[0], series: labels[1], value: numbers[0]))
      case (1, 1): return .success(.columns(label: labels[0], values: numbers))
      default:
        // A year, a count: the first column is the label where all are numbers.
        let label = labels.first ?? 0
        let values = numbers.filter { $0 != label }
        if types[label].measure == .percent { return .failure(.noLabel) }
        guard Set(values.map { types[$0].measure }).count == 1 else { return .failure(.mixed) }
        return .success(.columns(label: label, values: values))
      }
    }
  }

  /// Nil where the columns make no chart. Labels and series stay in the order of the rows.
  public init?(_ table: Table, spelling: Spelling) {
    guard case .success(let shape) = Shape.fit(table.columns.map(\.type)) else { return nil }
    self.table = table
    func mark(_ row: [Value], _ column: Int) -> TaskMark? {
      guard table.columns[column].type == .enumeration("box"), case .word(let word) = row[column]
      else { return nil }
      return Box(rawValue: word).map { TaskMark(state: .open, box: $0, dueSoon: false) }
    }
    func words(_ row: [Value], _ column: Int) -> Value {
      spelling(row[column], table.columns[column].type)
    }
    switch shape {
    case .columns(let label, let values):
      labelNames = [table.columns[label].name]
      numberNames = values.map { table.columns[$0].name }
      measure = table.columns[values[0]].type.measure ?? .number
      series = numberNames.map { .text($0) }
      marks = values.map { _ in nil }
      groups = table.rows.map { row in
        Group(
          label: words(row, label), mark: mark(row, label),
          values: values.map { row[$0].amount })
      }
    case .series(let label, let teller, let value):
      labelNames = [label, teller].map { table.columns[$0].name }
      numberNames = [table.columns[value].name]
      measure = table.columns[value].type.measure ?? .number
      var series: [Value] = []
      var marks: [TaskMark?] = []
      var groups: [Group] = []
      var open: [Value: Int] = [:]
      for row in table.rows {
        let (name, kind) = (words(row, label), words(row, teller))
        let place = series.firstIndex(of: kind) ?? series.count
        if place == series.count {
          series.append(kind)
          marks.append(mark(row, teller))
          for index in groups.indices { groups[index].values.append(nil) }
        }
        // The same bar twice begins the label anew, so that no number hides another.
        if let group = open[name], groups[group].values[place] == nil {
          groups[group].values[place] = row[value].amount
        } else {
          open[name] = groups.count
          var values = [Double?](repeating: nil, count: series.count)
          values[place] = row[value].amount
          groups.append(Group(label: name, mark: mark(row, label), values: values))
        }
      }
      self.series = series
      self.marks = marks
      self.groups = groups
    }
  }
}

extension Chart.Shape.Misfit: Error {}

extension ValueType {
  /// What a bar of it is long by; nil for what is no number.
  var measure: Chart.Measure? {
    switch self {
    case .integer, .number: .number
    case .percent: .percent
    default: nil
    }
  }
}

extension Value {
  /// Nil for what is missing or no number.
  fileprivate var amount: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number), .percent(let number): number.isFinite ? number : nil
    default: nil
    }
  }
}
