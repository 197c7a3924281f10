/// A record field that says something else than it may.
public struct FieldError: Error, Equatable, Sendable {
  /// From the record down: `["accounts", "x:123", "joined"]`.
  public var path: [String]
  /// What may stand there, as a sentence names it: "a date such as 2024-02-29".
  public var expected: String
  /// What stands there.
  public var found: String

  /// An error about the field at `path`, counted from the record down.
  public init(path: [String], expected: String, found: String) {
    self.path = path
    self.expected = expected
    self.found = found
  }
}

extension FieldError {
  /// The same error as the record sees it that holds the other in a list.
  fileprivate func inside(_ key: String, _ element: String) -> FieldError {
    FieldError(path: [key, element] + path, expected: expected, found: found)
  }
}

/// The fields of one record; those that nobody asks for are left alone.
public struct Fields {
  private let outline: JSONOutline
  private let object: Int
  /// What the reader of the store made of "id" already.
  private let identifier: String?
  /// The key behind the one that was found last.
  private var next: Int

  init(_ record: JSON) throws(FieldError) { try self.init(JSONOutline(of: record), at: 0) }

  init(_ outline: JSONOutline, at place: Int, identifier: String? = nil) throws(FieldError) {
    guard outline.entries[place].kind == .object else {
      throw FieldError(path: [], expected: "an object", found: outline.json(place).kind)
    }
    (self.outline, object, self.identifier) = (outline, place, identifier)
    next = place + 1
  }

  /// Where the value of `key` is; `nil` when absent or `null`.
  @inline(__always)
  private mutating func value(_ key: StaticString) -> Int? {
    guard let value = outline.value(of: key, in: object, from: next) else { return nil }
    next = Int(outline.entries[value].next)
    return outline.entries[value].kind == .null ? nil : value
  }

  @inline(__always)
  mutating func text(_ key: StaticString) throws(FieldError) -> String? {
    try read(key, "a text in double quotes") { $0.text($1) }
  }

  mutating func id<Of>(_ key: StaticString) throws(FieldError) -> Identifier<Of> {
    guard let raw = try text(key), !raw.isEmpty else {
      throw error(key, "a text that is not empty", value(key))
    }
    return Identifier(raw)
  }

  /// The record's own identifier.
  mutating func id<Of>() throws(FieldError) -> Identifier<Of> {
    if let identifier { return Identifier(identifier) }
    return try id("id")
  }

  mutating func optionalID<Of>(_ key: StaticString) throws(FieldError) -> Identifier<Of>? {
    try text(key).map { Identifier($0) }
  }

  @inline(__always)
  mutating func flag(_ key: StaticString) throws(FieldError) -> Bool {
    try read(key, "true or false") { outline, value in
      switch outline.entries[value].kind {
      case .yes: true
      case .no: false
      default: nil
      }
    } ?? false
  }

  @inline(__always)
  mutating func number(
    _ key: StaticString, in range: ClosedRange<Int> = 0...Int.max
  ) throws(FieldError) -> Int? {
    try read(key, Self.words(range)) { outline, value in
      outline.int(value).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    range.upperBound == .max
      ? "a whole number of at least \(range.lowerBound)"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }

  @inline(__always)
  mutating func day(_ key: StaticString) throws(FieldError) -> Day? {
    try read(key, "a date such as 2024-02-29") { $0.day($1) }
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: StaticString, _ type: Choice.Type
  ) throws(FieldError) -> Choice? where Choice.RawValue == String {
    try read(key, Self.words(type)) { $0.text($1).flatMap(Choice.init(rawValue:)) }
  }

  private static func words<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type
  ) -> String where Choice.RawValue == String {
    "one of " + Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
  }

  @inline(__always)
  mutating func texts(_ key: StaticString) throws(FieldError) -> [String] {
    try read(key, "a list of texts") { $0.texts($1) } ?? []
  }

  /// A list of texts that is left where it stands until somebody asks for them.
  mutating func storedTexts(_ key: StaticString) throws(FieldError) -> StoredTexts {
    try read(key, "a list of texts") { $0.storedTexts($1) } ?? StoredTexts([])
  }

  mutating func ids<Of>(_ key: StaticString) throws(FieldError) -> [Identifier<Of>] {
    try texts(key).map { Identifier($0) }
  }

  /// The records inside a list, each read by `make`, whose errors get the list's path.
  mutating func records<Record>(
    _ key: StaticString, _ make: (inout Fields) throws(FieldError) -> Record
  ) throws(FieldError) -> [Record] {
    guard let value = value(key) else { return [] }
    guard let elements = outline.elements(value) else {
      throw error(key, "a list of records", value)
    }
    var records: [Record] = []
    for element in elements {
      do throws(FieldError) {
        var fields = try Fields(outline, at: element)
        records.append(try make(&fields))
      } catch {
        let name = outline.value(of: "id", in: element).flatMap { outline.text($0) }
        throw error.inside("\(key)", name ?? String(records.count))
      }
    }
    return records
  }

  @inline(__always)
  private mutating func read<Value>(
    _ key: StaticString, _ expected: @autoclosure () -> String,
    _ convert: (JSONOutline, Int) -> Value?
  ) throws(FieldError) -> Value? {
    guard let value = value(key) else { return nil }
    guard let converted = convert(outline, value) else { throw error(key, expected(), value) }
    return converted
  }

  private func error(_ key: StaticString, _ expected: String, _ value: Int?) -> FieldError {
    guard let value else { return missing(key, expected) }
    let json = outline.json(value)
    let found =
      switch json {
      case .string, .number: JSONWriter.text(json)
      default: json.kind
      }
    return FieldError(path: ["\(key)"], expected: expected, found: found)
  }

  /// The error for a field that a record of this kind must have.
  func missing(_ key: StaticString, _ expected: String) -> FieldError {
    FieldError(path: ["\(key)"], expected: expected, found: "nothing")
  }

  /// The error for a text that says something else than it may.
  mutating func wrong(_ key: StaticString, _ expected: String) -> FieldError {
    error(key, expected, value(key))
  }
}

extension [JSON.Member] {
  /// Adds a member unless there is nothing to say.
  mutating func add(_ key: String, _ text: String?) {
    if let text { append(JSON.Member(key, .string(text))) }
  }
  mutating func add(_ key: String, _ number: Int?) {
    if let number { append(JSON.Member(key, .number(String(number)))) }
  }
  mutating func add(_ key: String, _ flag: Bool) {
    if flag { append(JSON.Member(key, .bool(true))) }
  }
  mutating func add(_ key: String, _ day: Day?) { add(key, day?.description) }
  mutating func add(_ key: String, _ texts: [String]) {
    if !texts.isEmpty { append(JSON.Member(key, .array(texts.map { .string($0) }))) }
  }
}
