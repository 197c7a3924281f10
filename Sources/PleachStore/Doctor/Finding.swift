import PleachCore

/// Something that an examination found, where it is, and what helps.
public struct Finding: Sendable, Equatable {
  /// What kind of thing it is.
  public let code: Code
  /// The file, or what else it is about.
  public let path: String
  /// Counted from 1; `nil` where no line can be named.
  public let line: Int?
  /// In Unicode scalars, from 1.
  public let column: Int?
  /// What is wrong, as half a sentence.
  public let what: String
  /// A command that can be pasted, or what to do.
  public let remedy: String?
  /// Whether `doctor --fix` does something about it.
  public let isMendable: Bool

  init(
    _ code: Code, _ path: String, line: Int? = nil, column: Int? = nil, _ what: String,
    remedy: String? = nil, isMendable: Bool? = nil
  ) {
    (self.code, self.path, self.line, self.column) = (code, path, line, column)
    (self.what, self.remedy) = (what, remedy)
    self.isMendable = isMendable ?? code.isMendable
  }

  /// `path`, `path:line` or `path:line:column`.
  public var place: String {
    ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  /// How much it matters.
  public var severity: Severity { code.severity }

  /// Worst first.
  public enum Severity: String, Sendable, CaseIterable {
    /// The store cannot be opened, or something of it is lost.
    case damage
    /// Worth looking at; nothing is lost by it yet.
    case warning
    /// Good to know.
    case note
  }

  /// Every kind of thing that can be found, by a word that stays the same.
  public enum Code: String, Sendable, CaseIterable {
    case missing, noFile = "no-file", forbidden, tooLarge = "too-large", empty
    case syntax, utf8, zeroBytes = "zero-bytes", conflictMarkers = "conflict-markers", comment
    case cutOff = "cut-off", noHead = "no-head", tooNew = "too-new", duplicateKey = "duplicate-key"
    case noID = "no-id", sameID = "same-id", field
    case journalFile = "journal-file", journalGone = "journal-gone", journalHead = "journal-head"
    case journalLine = "journal-line"

    case journalTorn = "journal-torn", journalNumbers = "journal-numbers"
    case historyLine = "history-line", base, backup, draft, stray, copy
    case conflictList = "conflict-list", conflict
    case laterSchema = "later-schema", unknownList = "unknown-list", noPerson = "no-person"
    case noAccount = "no-account", rivals, day, address, long, mode, owner
    case readOnly = "read-only", space, clock, settings, theme

    case link, changed, bom, crlf, unknownField = "unknown-field", hidden, twin
    case noCommunity = "no-community", noTopic = "no-topic", noBackup = "no-backup", busy
    case historyNumbers = "history-numbers", home, xdg, locale, terminal
  }
}

extension Finding.Code {
  /// How much it matters.
  public var severity: Finding.Severity {
    let place = Self.allCases.firstIndex(of: self)!  // every case is among all of them
    if place < Self.firstWarning { return .damage }
    return place < Self.firstNote ? .warning : .note
  }

  // They are declared worst first.
  private static let firstWarning = allCases.firstIndex(of: .journalTorn)!
  private static let firstNote = allCases.firstIndex(of: .link)!

  /// Whether `doctor --fix` can do something about such things as a rule.
  var isMendable: Bool {
    switch self {
    case .syntax, .utf8, .zeroBytes, .conflictMarkers, .comment, .cutOff, .noHead, .duplicateKey,
      .noID, .sameID, .field, .journalGone, .journalHead, .journalLine, .journalTorn,
      .journalNumbers, .historyLine, .base, .backup, .draft, .stray, .mode, .bom, .crlf:
      true
    default: false
    }
  }
}

extension Finding {
  /// The order in which findings are told: worst first, then kind by kind, place by place.
  static func order(_ one: Finding, _ other: Finding) -> Bool {
    let (first, second) = (one.code.rank, other.code.rank)
    if first != second { return first < second }
    if one.path != other.path { return one.path < other.path }
    return (one.line ?? 0, one.column ?? 0) < (other.line ?? 0, other.column ?? 0)
  }
}

extension Finding.Code {
  var rank: Int { Self.allCases.firstIndex(of: self)! }  // every case is among all of them
}
