/// Why a text names no key.
public enum KeyProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// A `<` without its `>`.
  case unclosed
  /// `<…>` around something that is no key.
  case unknown(String)
  /// Nothing, or more than one key where one was wanted.
  case notOneKey(String)

  /// The problem as a sentence without a place.
  public var description: String {
    switch self {
    case .unclosed: "\"<\" without \">\" (write <lt> for the sign itself)"
    case .unknown(let name): "unknown key <\(name)>"
    case .notOneKey(let text): "expected one key, found \"\(text)\""
    }
  }
}

extension Key: CustomStringConvertible {
  /// The text form: `<c-f>`, `j`, `<enter>`.
  public var description: String {
    let prefix =
      (modifiers.contains(.control) ? "c-" : "") + (modifiers.contains(.alt) ? "a-" : "")
      + (modifiers.contains(.shift) ? "s-" : "")
    switch code {
    case .named(let name): return "<\(prefix)\(name.rawValue)>"
    case .function(let number): return "<\(prefix)f\(number)>"
    case .letter("<"): return "<\(prefix)lt>"
    case .letter(">") where !prefix.isEmpty: return "<\(prefix)gt>"
    case .letter(let letter): return prefix.isEmpty ? String(letter) : "<\(prefix)\(letter)>"
    }
  }

  /// Reads the text form of exactly one key.
  public init(parsing text: String) throws(KeyProblem) {
    let keys = try Key.parse(sequence: text)
    guard keys.count == 1 else { throw .notOneKey(text) }
    self = keys[0]
  }

  /// Reads keys one after the other: `jj<enter>` is three.
  ///
  /// - Complexity: O(*n*).
  public static func parse(sequence: String) throws(KeyProblem) -> [Key] {
    var keys: [Key] = []
    var rest = sequence.unicodeScalars[...]
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(Key(first))
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { throw .unclosed }
      keys.append(try Key(named: String(rest[..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return keys
  }

  private init(named text: String) throws(KeyProblem) {
    var name = Substring(text)
    var modifiers: Modifiers = []
    while let modifier = Key.modifier(at: name) {
      modifiers.insert(modifier)
      name = name.dropFirst(2)
    }
    guard let code = Key.code(String(name)) else { throw .unknown(text) }
    if modifiers.isEmpty, case .letter(let letter) = code, letter != "<", letter != ">" {
      throw .unknown(text)
    }
    self.init(code, modifiers)
  }

  private static func modifier(at name: Substring) -> Modifiers? {
    guard name.utf8.count > 2 else { return nil }
    switch name.prefix(2).lowercased() {
    case "c-": return .control
    case "a-", "m-": return .alt
    case "s-": return .shift
    default: return nil
    }
  }

  private static func code(_ text: String) -> Code? {
    let small = text.lowercased()
    if let name = Name(rawValue: small) { return .named(name) }
    if small == "lt" { return .letter("<") }
    if small == "gt" { return .letter(">") }
    if small.hasPrefix("f"), let number = Int(small.dropFirst()), (1...24).contains(number) {
      return .function(number)
    }
    let scalars = text.unicodeScalars
    return scalars.count == 1 ? scalars.first.map(Code.letter) : nil
  }
}
