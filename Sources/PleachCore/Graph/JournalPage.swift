/// A dated page of the journal: five questions, answered as far as one likes.
public struct JournalPage: Record {
  /// The day as a text, so that a day has one page: `2024-02-29`.
  public typealias ID = Identifier<JournalPage>

  /// What pages are found by.
  public let id: ID
  /// Your local day.
  public var day: Day
  /// What you are working on.
  public var working: String?
  /// What you are learning.
  public var learning: String?
  /// Whom you connected with.
  public var connected: String?
  /// What inspired you.
  public var inspired: String?
  /// How these connections help.
  public var helped: String?
  /// Those whom the page is about.
  public var people: [Person.ID] = []
  /// What it is about.
  public var topics: [Topic.ID] = []

  /// An empty page.
  public init(day: Day) {
    id = ID("\(day)")
    self.day = day
  }
}

extension JournalPage {
  /// The store's list `journal`.
  public static let section = Section.journal

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    // Stores were written before pleach knew what a journal is: a page without a day comes before all.
    day = try fields.day("day") ?? Day(id.raw) ?? .first
    working = try fields.text("working")
    learning = try fields.text("learning")
    connected = try fields.text("connected")
    inspired = try fields.text("inspired")
    helped = try fields.text("helped")
    people = try fields.ids("people")
    topics = try fields.ids("topics")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [JSON.Member("id", .string(id.raw))]
    members.add("day", day)
    members.add("working", working)
    members.add("learning", learning)
    members.add("connected", connected)
    members.add("inspired", inspired)
    members.add("helped", helped)
    members.add("people", people.map(\.raw))
    members.add("topics", topics.map(\.raw))
    return .object(members)
  }
}

extension JournalPage {
  /// The page with an empty place for each answer, to be written on.
  public var template: JSON {
    .object(
      [JSON.Member("id", .string(id.raw)), JSON.Member("day", .string("\(day)"))]
        + JournalPrompt.all.map { JSON.Member($0.key, .string($0.answer(self) ?? "")) })
  }
}

/// A question of the journal.
public struct JournalPrompt: Sendable {
  /// The field that holds the answer, as the store writes it.
  public let key: String
  /// As it is asked.
  public let question: String
  /// The answer on a page.
  public let answer: @Sendable (JournalPage) -> String?
  private let write: @Sendable (inout JournalPage, String?) -> Void

  private init(
    _ key: String, _ question: String, answer: @escaping @Sendable (JournalPage) -> String?,
    write: @escaping @Sendable (inout JournalPage, String?) -> Void
  ) {
    (self.key, self.question, self.answer, self.write) = (key, question, answer, write)
  }

  /// Writes an answer on a page; an empty one takes it away.
  public func set(_ text: String?, on page: inout JournalPage) {
    write(&page, text.map(EditableField.trimmed).flatMap { $0.isEmpty ? nil : $0 })
  }

  /// The five, in the order in which they are asked.
  public static let all: [JournalPrompt] = [
    JournalPrompt("working", "What am I working on?", answer: \.working) { $0.working = $1 },
    JournalPrompt("learning", "What am I learning?", answer: \.learning) { $0.learning = $1 },
    JournalPrompt("connected", "Whom did I connect with?", answer: \.connected) {
      $0.connected = $1
    },
    JournalPrompt("inspired", "What inspired me?", answer: \.inspired) { $0.inspired = $1 },
    JournalPrompt("helped", "How did these connections help?", answer: \.helped) {
      $0.helped = $1
    },
  ]
}
