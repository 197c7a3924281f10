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

/// Reads the fields of one record, leaving those it is not asked for alone.
struct Fields {
  private let members: [JSON.Member]
  private let path: [String]

  init(_ record: JSON, path: [String] = []) throws(FieldError) {
    guard let members = record.members else {
      throw FieldError(path: path, expected: "an object", found: record.kind)
    }
    self.members = members
    self.path = path
  }

  /// The value of `key`; `nil` when absent or `null`.
  func value(_ key: String) -> JSON? {
    guard let value = members.first(where: { $0.key == key })?.value, value != .null else {
      return nil
    }
    return value
  }

  func text(_ key: String) throws(FieldError) -> String? {
    try read(key, "a text in double quotes") { $0.string }
  }

  func id<Of>(_ key: String = "id") throws(FieldError) -> Identifier<Of> {
    guard let raw = try text(key), !raw.isEmpty else {
      throw error(key, "a text that is not empty", value(key))
    }
    return Identifier(raw)
  }

  func optionalID<Of>(_ key: String) throws(FieldError) -> Identifier<Of>? {
    try text(key).map { Identifier($0) }
  }

  func flag(_ key: String) throws(FieldError) -> Bool {
    try read(key, "true or false") { $0.bool } ?? false
  }

  func number(_ key: String, in range: ClosedRange<Int> = 0...Int.max) throws(FieldError) -> Int? {
    let wanted =
      range.upperBound == .max
      ? "a whole number of at least \(range.lowerBound)"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return try read(key, wanted) { $0.int.flatMap { range.contains($0) ? $0 : nil } }
  }

  func day(_ key: String) throws(FieldError) -> Day? {
    try read(key, "a date such as 2024-02-29") { $0.string.flatMap { Day($0) } }
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type
  ) throws(FieldError) -> Choice? where Choice.RawValue == String {
    let wanted = "one of " + Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    return try read(key, wanted) { $0.string.flatMap(Choice.init(rawValue:)) }
  }

  func texts(_ key: String) throws(FieldError) -> [String] {
    try read(key, "a list of texts") { (value) -> [String]? in
      guard let elements = value.array else { return nil }
      var texts: [String] = []
      for element in elements {
        guard let text = element.string else { return nil }
        texts.append(text)
      }
      return texts
    } ?? []
  }

  func ids<Of>(_ key: String) throws(FieldError) -> [Identifier<Of>] {
    try texts(key).map { Identifier($0) }
  }

  /// The records inside a list, each read by `make` with its own path for errors.
  func records<Record>(
    _ key: String, _ make: (Fields) throws(FieldError) -> Record
  ) throws(FieldError) -> [Record] {
    guard let value = value(key) else { return [] }
    guard let elements = value.array else { throw error(key, "a list of records", value) }
    var records: [Record] = []
    for (index, element) in elements.enumerated() {
      let name = element["id"]?.string ?? String(index)
      records.append(try make(try Fields(element, path: path + [key, name])))
    }
    return records
  }

  private func read<Value>(
    _ key: String, _ expected: String, _ convert: (JSON) -> Value?
  ) throws(FieldError) -> Value? {
    guard let value = value(key) else { return nil }
    guard let converted = convert(value) else { throw error(key, expected, value) }
    return converted
  }

  func error(_ key: String, _ expected: String, _ value: JSON?) -> FieldError {
    let found =
      switch value {
      case .string, .number: JSONWriter.text(value!)  // matched, so present
      case .some(let other): other.kind
      case .none: "nothing"
      }
    return FieldError(path: path + [key], expected: expected, found: found)
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
