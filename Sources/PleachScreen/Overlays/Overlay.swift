import PleachCore

/// What lies over the screen and has the keyboard until it is answered or left with Esc.
enum Overlay: Sendable, Equatable {
  case prompt(Prompt)
  case menu(Menu)
  case note(NoteEditor)
  case form(Form)
  case confirm(Confirm)
  case preview(Preview, first: Int)
}

/// A line to type something into.
struct Prompt: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Live over the list of people; what was asked before comes back with Esc.
    case filter(before: PeopleState)
    case tag([Person.ID])
    case link([Person.ID])
    case path
    /// Where the file for a platform goes.
    case planFile(Platform.ID)
    /// Where a file of these people goes; its name says as what.
    case peopleFile([Person.ID])
    case addPerson
    case addGroup(Screen.GroupKind)
    case field(EditableField, Section, id: String)
    case budget
    /// Why; may stay empty.
    case reason(Verdict.Kind, [Person.ID])
    /// Whom the next review asks about.
    case reviewed
    /// Under which name a community that was found is adopted.
    case adopt(Int)
    /// What passed between you and somebody.
    case log
    /// What you want to do.
    case goal
    /// Where the handles of a table are.
    case tablePlatform
  }

  var kind: Kind
  var label: SafeText
  var field: TextField
  /// What could be meant, to choose with Tab and the arrows.
  var candidates: [String] = []
  var chosen: Int?
  /// Whether the last candidate is what was typed, to be made new.
  var offersNew = false
  var complaint: Complaint?
  /// What was understood so far; empty where nothing need be said.
  var reading = SafeText.empty
  /// Whether leaving goes back to a form.
  var isFromForm = false

  /// What is wrong, under the character where it begins.
  struct Complaint: Sendable, Equatable {
    var column: Int
    var length: Int
    var text: String
  }

  init(_ kind: Kind, _ label: SafeText, _ text: String = "") {
    self.kind = kind
    self.label = label
    field = TextField(text)
  }
}

/// A list to choose from, narrowed by typing.
struct Menu: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case palette
    case help
    case sort
    /// How all conflicts are to be decided.
    case decision
    /// What is to be decided: about people, or whether a review gives way to another.
    case verdict
    /// In place of whom somebody is to be followed.
    case swap
    /// What is to count less in suggestions.
    case less
    /// Topics that there could be.
    case ideas
    /// Whom, or which day, a line of the log means.
    case which
    /// Into what a community, topic or person goes.
    case merge
    /// Which account of somebody is somebody else's.
    case split
    /// What a column of a table holds.
    case column
    /// The theme that was in use comes back with Esc.
    case theme(before: String)
  }

  struct Row: Sendable, Equatable {
    var title: String
    var keys = ""
    var choice: Choice

    var isHeading: Bool { choice == .nothing && keys.isEmpty }
  }

  enum Choice: Sendable, Equatable {
    case action(Action)
    case sort(PeopleSort)
    case theme(String)
    case go(Link)
    case budget
    case decide(Conflict.Choice)
    case verdict(Verdict.Kind, [Person.ID])
    /// About one account alone.
    case account(Verdict.Kind, Person.ID, Account.ID)
    /// About a person at once, with whoever makes room for them.
    case give(Deeds.Decision, Person.ID, inPlaceOf: Person.ID?)
    case less(Taste.Subject)
    /// Makes a topic, with those who say it.
    case adoptTopic(TopicIdea)
    /// Whom the name of a number in a line of the log means, and which day it means.
    case logWho(Int, Person.ID)
    case logDay(Day)
    /// Puts a community or topic into another one.
    case merge(Section, String, into: String)
    /// Takes an account away into a person of its own.
    case split(Account.ID, Person.ID)
    /// What a column of a table holds.
    case hold(Int, TableField?)
    /// A heading or an explanation.
    case nothing
  }

  var kind: Kind
  var title: SafeText
  var rows: [Row]
  var field = TextField()
  var list = ListState()

  /// Whether j and k move: everywhere but where one comes to type, and until one types.
  var movesByLetter: Bool { kind != .palette && kind != .merge && field.isEmpty }

  /// The rows that hold every typed word, in their text or in the heading above them: those that
  /// begin with the first, then the others in their order.
  var shown: [Row] {
    let words = Folding.folded(field.text).split(separator: " ")
    guard !words.isEmpty else { return rows }
    var heading = ""
    let found = rows.filter { row in
      if row.isHeading { heading = row.title }
      guard !row.isHeading else { return false }
      let text = Folding.folded(heading + " " + row.title + " " + row.keys)
      return words.allSatisfy { text.contains($0) }
    }
    // What is called so comes before what only speaks of it.
    let named = found.filter { Folding.folded($0.title).hasPrefix(words[0]) }
    return named + found.filter { !Folding.folded($0.title).hasPrefix(words[0]) }
  }
}

/// The note on a person while it is written.
struct NoteEditor: Sendable, Equatable {
  var person: Person.ID
  var field: TextField
}

/// The fields of a record, one to be chosen and changed.
struct Form: Sendable, Equatable {
  var section: Section
  var id: String
  var list = ListState()

  var fields: [EditableField] { EditableField.all(section) }
}

/// A question to be answered with y or n.
struct Confirm: Sendable, Equatable {
  var question: String
  /// What is wished when the answer is yes.
  var effect: Effect
}
