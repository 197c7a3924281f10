/// How the user calls pleach on one store, so that a remedy can be pasted.
public struct Invocation: Sendable, Equatable {
  private let words: String
  private let options: String

  /// - Parameters:
  ///   - store: What was given with `--store`; `nil` for the store that is found without.
  ///   - isDemo: Whether the demo network is meant.
  public init(store: String? = nil, isDemo: Bool = false) {
    words = isDemo ? "pleach demo" : "pleach"
    options = store.map { " --store \(Self.quoted($0))" } ?? ""
  }

  /// The command line of a command: `pleach restore --store '/mnt/net'`.
  public func callAsFunction(_ command: String) -> String { "\(words) \(command)\(options)" }

  /// As a shell reads it as one word, whatever is in it.
  public static func quoted(_ path: String) -> String {
    // By bytes: a quote with an accent on it is another character to `replacing`, and ends the word.
    let quote = UInt8(ascii: "'")
    let bytes = path.utf8.flatMap { $0 == quote ? Array("'\\''".utf8) : [$0] }
    return "'" + String(decoding: bytes, as: UTF8.self) + "'"
  }
}
