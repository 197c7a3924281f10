/// What can still be read of a store's text: every record that is whole, and every mistake with its
/// place, where a plain reading stops at the first.
///
/// One record a line is what makes it possible: where a record cannot be read, reading goes on with
/// the next line on which one begins. Nothing is guessed about what is left out: it is handed back
/// byte for byte, to be kept.
public struct Salvage: Sendable {
  /// The text.
  public let bytes: [UInt8]
  /// What could be read, as it would be written.
  public internal(set) var document: Document
  /// The same, to be asked.
  public internal(set) var graph = Graph()
  /// Every record that could be read, in the order of the text.
  public internal(set) var records: [Entry] = []
  /// Members of the file that are no lists of pleach's, with their places.
  public internal(set) var strangers: [(key: String, offset: Int)] = []
  /// All that is wrong, in the order of the text.
  public internal(set) var faults: [Fault] = []

  /// A record that could be read.
  public struct Entry: Sendable {
    /// The list that holds it.
    public let section: Section
    /// What it says, as it stands there.
    public let json: JSON
    /// Where it begins.
    public let offset: Int
    /// Whether it stands in the text as it reads; one that was mended has no places of its own.
    public let isAsWritten: Bool
  }

  /// Reads whatever can be read.
  ///
  /// - Complexity: O(*n*), and O(*n*) more for each record over several lines that is broken.
  public init(_ bytes: [UInt8]) {
    var walk = SalvageWalk(bytes)
    walk.walk()
    self = walk.found
  }

  init(unread bytes: [UInt8]) {
    self.bytes = bytes
    document = Document(bytes: bytes)
  }

  /// Whether a store can be made of what was read: it says what it is, or holds something.
  public var isStore: Bool { document.hasHead || !records.isEmpty }

  /// Whether the text stops before it is complete.
  public var isCutOff: Bool { faults.contains { $0.kind == .cutOff } }
}

/// Something in a store's text that should not be there, or should and is not.
public struct Fault: Sendable, Equatable {
  /// In bytes, counted from 0.
  public var offset: Int
  /// What is wrong.
  public var kind: Kind
  /// What the salvaged document makes of it.
  public var cure: Cure
  /// The list it stands in.
  public var section: Section?
  /// The record that is gone for it, where its identifier could be read, and its place in the list.
  public var lost: Lost?

  /// What is wrong as half a sentence, with the identifier of the record that is gone for it.
  public var words: String { (lost.map { "\($0.id): " } ?? "") + "\(kind)" }

  /// A record that could not be taken.
  public struct Lost: Sendable, Equatable {
    /// What was read where its identifier should stand.
    public var id: String
    /// How many records of its list stand before it.
    public var place: Int
  }

  /// What can be wrong.
  public enum Kind: Equatable, Sendable {
    case syntax(JSONError.Problem)
    case field(FieldError)
    case noIdentifier(Section)
    /// `isSame` tells whether both say the same.
    case duplicate(Section, id: String, firstLine: Int, isSame: Bool)
    case duplicateMember(String)
    case conflictMarkers
    case zeroBytes(Int)
    /// The text ends in the middle.
    case cutOff
    /// Nothing says that this is a store, or of which schema.
    case noHead
    case tooNew(schema: Int)
    /// Nothing is in it, or nothing but zero bytes.
    case empty
  }

  /// How the document was made whole all the same.
  public enum Cure: Equatable, Sendable {
    /// Not at all.
    case none
    /// Without losing anything; says how.
    case mended(String)
    /// These bytes were left out.
    case leftOut([UInt8])
  }
}

extension Fault.Kind: CustomStringConvertible {
  /// What is wrong, as half a sentence.
  public var description: String {
    switch self {
    case .syntax(let problem): "\(problem)"
    case .field(let error): "\(DocumentError.Problem.field(error))"
    case .noIdentifier(let section): "\(DocumentError.Problem.noIdentifier(section.rawValue))"
    case .duplicate(let section, let id, let line, let isSame):
      isSame
        ? "\(section.rawValue) has \"\(id)\" twice, the same as on line \(line)"
        : "\(DocumentError.Problem.duplicate(section: section.rawValue, id: id, firstLine: line))"
    case .duplicateMember(let key): "\(JSONError.Problem.duplicateKey(key))"
    case .conflictMarkers: "\(DocumentError.Problem.conflictMarkers)"
    case .zeroBytes(let count): count == 1 ? "a zero byte" : "\(count) zero bytes"
    case .cutOff: "the text ends before the store is complete"
    case .noHead: "\(DocumentError.Problem.noStore)"
    case .tooNew(let schema): "\(DocumentError.Problem.tooNew(schema: schema))"
    case .empty: "\(DocumentError.Problem.empty)"
    }
  }
}

extension Document {
  /// Whether there is a head that says a schema.
  var hasHead: Bool {
    members.contains { if case .head = $0 { true } else { false } }
  }
}
