import PlanModel

/// What the checker may know of the world beyond the text: fixed once before a script is checked.
package struct Surroundings: Sendable {
  package var today: Day
  /// The code of the current plan; nil where several plans stand and none is chosen.
  package var plan: String?
  package var directory: Directory
  /// Values of variables set by earlier statements at the prompt or on the command line.
  package var variables: [String: (value: Value, type: ValueType)]
  package var views: [ViewSyntax]
  /// The pipeline shown last, which a line that begins with `|` continues.
  package var last: (pipeline: PipelineSyntax, source: Source)?
  package var permissions: Permissions
  /// The output formats that work, in order.
  package var formats: [OutputFormat]
  /// True for lines typed at the prompt, where `begin` opens a transaction; a script is one already.
  package var isPrompt = false
  /// The columns of a list that comes from outside the workspace (`csv` with its file, `check`,
  /// `pasted`); nil where there is none of that name.
  package var supplies:
    @Sendable (_ name: String, _ argument: String?) throws(Diagnostic) -> [Column]? = {
      (_, _) throws(Diagnostic) in nil
    }
  /// The text of the script that `run` names, relative to the text with that name (nil: the prompt).
  /// The name of the source it gives tells scripts apart. Nil where no script can be read.
  package var script: (@Sendable (_ path: String, _ from: String?) throws(Diagnostic) -> Source)?

  /// The files and folders that a path may go on to, a folder with `/` behind it; for completion.
  package var files: @Sendable (_ path: String) -> [String] = { _ in [] }

  package init(
    today: Day, plan: String?, directory: Directory,
    variables: [String: (value: Value, type: ValueType)] = [:], views: [ViewSyntax] = [],
    last: (pipeline: PipelineSyntax, source: Source)? = nil, permissions: Permissions = .init(),
    formats: [OutputFormat] = []
  ) {
    self.today = today
    self.plan = plan
    self.directory = directory
    self.variables = variables
    self.views = views
    self.last = last
    self.permissions = permissions
    self.formats = formats
  }
}

/// An output format as `to` needs to know it.
package struct OutputFormat: Sendable {
  package let name: String
  /// Without the dot.
  package let extensions: [String]
  /// What may stand after `with`, beside what every file takes.
  package let options: [String: ValueType]
  /// It has no text to show.
  package let isAlwaysFile: Bool
  /// It takes nothing but pictures.
  package let isDrawn: Bool
  /// It is a calendar: each row must be an event.
  package let isCalendar: Bool

  package init(
    _ name: String, extensions: [String], options: [String: ValueType] = [:],
    isAlwaysFile: Bool = false, isDrawn: Bool = false, isCalendar: Bool = false
  ) {
    self.name = name
    self.extensions = extensions
    self.options = options
    self.isAlwaysFile = isAlwaysFile
    self.isDrawn = isDrawn
    self.isCalendar = isCalendar
  }
}

/// What a run may do; refused while checking, before anything runs.
package struct Permissions: Hashable, Sendable {
  package var mayChange = true
  package var mayTouchFiles = true
  /// `kh restore`: definitions only.
  package var definitionsOnly = false

  package init() {}
}

/// The records that exist, asked for by the checker and by completion.
package struct Directory: Sendable {
  package struct Entry: Hashable, Sendable {
    /// The code, or the dotted key of a dependent record.
    package let code: String
    package let name: String
    /// The plan it belongs to; nil for what all plans share.
    package let plan: String?

    package init(code: String, name: String, plan: String?) {
      self.code = code
      self.name = name
      self.plan = plan
    }
  }

  /// Records whose code folds to this text's fold or whose full name is exactly this text; in the
  /// current plan where there is one.
  package let find: @Sendable (EntityName, String) throws(Diagnostic) -> [Entry]
  /// Up to `limit` records of an entity whose code, name or alias contains the pattern (`~`), in
  /// Vietnamese order; all for an empty pattern.
  package let list:
    @Sendable (EntityName, _ pattern: String, _ limit: Int) throws(Diagnostic) ->
      [Entry]

  package init(
    find: @escaping @Sendable (EntityName, String) throws(Diagnostic) -> [Entry],
    list: @escaping @Sendable (EntityName, String, Int) throws(Diagnostic) -> [Entry]
  ) {
    self.find = find
    self.list = list
  }
}
