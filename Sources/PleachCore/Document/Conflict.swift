/// A place of the store that was changed here and elsewhere, and that somebody must decide.
public struct Conflict: Equatable, Sendable, Identifiable {
  /// The way to the value from the section down, as an edit writes it.
  public var path: [String]
  /// What both once had; `nil` when there was nothing.
  public var base: JSON?
  /// What this machine says; `nil` that it should be gone.
  public var mine: JSON?
  /// What the other side says; `nil` that it should be gone.
  public var theirs: JSON?
  /// Where theirs came from, as a sentence ends: "another program", "network.sync-conflict-….json".
  public var source: String
  /// When it was found, in UTC, as ISO 8601 writes it.
  public var time: String

  /// A conflict that nobody has decided.
  public init(
    path: [String], base: JSON?, mine: JSON?, theirs: JSON?, source: String, time: String
  ) {
    (self.path, self.base, self.mine, self.theirs) = (path, base, mine, theirs)
    (self.source, self.time) = (source, time)
  }

  /// A clash of a merge into this store: what stands is mine.
  public init(_ clash: Merge.Clash, source: String, time: String) {
    self.init(
      path: clash.path, base: clash.base, mine: clash.standing, theirs: clash.brought,
      source: source, time: time)
  }

  /// The same for the same two values at the same place, on every machine.
  public var id: String {
    JSONWriter.text([
      .array(path.map { .string($0) }), .array([mine].compactMap(\.self)),
      .array([theirs].compactMap(\.self)),
    ])
  }

  /// What can be decided.
  public enum Choice: String, Sendable, CaseIterable {
    case mine, theirs
    /// Texts of one's own stand below each other; of other values one stands, and the record's note
    /// keeps the other.
    case both
  }
}

extension Conflict {
  /// As the list of conflicts on disk keeps it.
  public var json: JSON {
    var members = [JSON.Member("path", .array(path.map { .string($0) }))]
    if let base { members.append(JSON.Member("base", base)) }
    if let mine { members.append(JSON.Member("mine", mine)) }
    if let theirs { members.append(JSON.Member("theirs", theirs)) }
    members.append(JSON.Member("source", .string(source)))
    members.append(JSON.Member("time", .string(time)))
    return .object(members)
  }

  /// `nil` when `json` is no conflict.
  public init?(_ json: JSON) {
    guard let path = json["path"]?.array?.compactMap(\.string), !path.isEmpty else { return nil }
    self.init(
      path: path, base: json["base"], mine: json["mine"], theirs: json["theirs"],
      source: json["source"]?.string ?? "another program", time: json["time"]?.string ?? "")
  }
}

// MARK: Deciding

extension Conflict {
  /// The edits that carry a decision out.
  ///
  /// - Parameter document: The store as it stands.
  /// - Returns: None when all stands as decided already; `nil` when it cannot be carried out, because
  ///   no note can keep what does not stand.
  public func edits(for choice: Choice, in document: Document) -> [Edit]? {
    let standing = document.value(at: path)
    let wished: JSON? =
      switch choice {
      case .mine: mine
      case .theirs: theirs
      case .both: both(beside: standing)
      }
    var edits: [Edit] = []
    if wished != standing { edits.append(Edit(path: path, new: wished)) }
    guard choice == .both, !isProse, mine != nil, theirs != nil else { return edits }
    guard path.count > 2, let section = Section(rawValue: path[0]) else { return nil }
    if let note = noteEdit(beside: wished, section, in: document) { edits.append(note) }
    return edits
  }

  private func both(beside standing: JSON?) -> JSON? {
    guard let mine, let theirs else { return mine ?? theirs }
    let texts = [mine, theirs].compactMap(\.string)
    guard isProse, texts.count == 2, let stands = standing?.string else {
      return standing ?? theirs
    }
    return .string(([stands] + texts.filter { !stands.contains($0) }).joined(separator: "\n"))
  }

  /// Whether this is a text in the user's own words, of which two can stand below each other.
  private var isProse: Bool {
    guard path.count == 3, let section = Section(rawValue: path[0]) else { return false }
    return path[2] == section.proseField
  }

  /// What does not stand, kept in the record's own prose: `handle: ana@example.org`.
  private func noteEdit(
    beside standing: JSON?, _ section: Section, in document: Document
  ) -> Edit? {
    let notePath = [path[0], path[1], section.proseField]
    let known = document.value(at: notePath)?.string
    let others = [mine, theirs].compactMap(\.self).filter { $0 != standing }
    let lines = others.map { "\(path[2...].joined(separator: " › ")): \(Self.words($0))" }
    let missing = lines.filter { known?.contains($0) != true }
    guard !missing.isEmpty else { return nil }
    let text = ([known].compactMap(\.self) + missing).joined(separator: "\n")
    return Edit(path: notePath, new: .string(text))
  }
}

extension Section {
  /// The field that holds the user's own words about a record.
  fileprivate var proseField: String {
    switch self {
    case .encounters: "text"
    case .verdicts: "reason"
    default: "note"
    }
  }
}

extension Conflict {
  /// The sentence when a choice could not be carried out on so many.
  public static func cannot(_ choice: Choice, _ count: Int) -> String {
    let what = count == 1 ? "one stays open" : "\(count) stay open"
    let why =
      choice == .both
      ? "no note can keep both" : "it is about something that is gone; mine leaves it so"
    return "\(what): \(why)."
  }

  /// One side's value as a person reads it.
  public static func words(_ value: JSON?) -> String {
    switch value {
    case nil, .null?: "nothing"
    case .string(let text)?: text
    case .object?: value?["name"]?.string.map { "the whole of \($0)" } ?? JSONWriter.text(value!)
    case let other?: JSONWriter.text(other)
    }
  }
}
