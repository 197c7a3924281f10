/// A JSON value that loses nothing: members keep their order, numbers their digits.
public enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The digits as written, so that `9007199254740993` and `1.50` come back as they were.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// One `"key": value` of an object.
  public struct Member: Sendable, Equatable {
    /// As it means, escapes read.
    public var key: String
    /// Whatever stands behind the colon.
    public var value: JSON

    /// A member of an object that has no other of that key.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

extension JSON {
  /// The first member named `key`, or `nil` when there is none or this is no object.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text; `nil` when this is none.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements; `nil` when this is no array.
  public var array: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members in their order; `nil` when this is no object.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// `true` or `false`; `nil` for all else, `null` included.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// A whole number that fits; `1.0` and `1e3` are not written as whole numbers and give `nil`.
  public var int: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// What this is, as a sentence names it: "an array", "true".
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number: "a number"
    case .string: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(String(value)) }
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// An object with its members in the order of the literal, which must not repeat a key.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
