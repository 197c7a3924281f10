/// Where a text stops being JSON, and what was expected there.
public struct JSONError: Error, Equatable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// In Unicode scalars, counted from 1.
  public var column: Int
  /// In bytes, counted from 0.
  public var offset: Int
  /// What is wrong there.
  public var problem: Problem

  /// An error whose three places must mean the same byte.
  public init(line: Int, column: Int, offset: Int, problem: Problem) {
    self.line = line
    self.column = column
    self.offset = offset
    self.problem = problem
  }

  /// What can be wrong with a text that should be JSON.
  public enum Problem: Equatable, Sendable {
    case expected(String, found: String)
    case unclosedText
    case comment
    case duplicateKey(String)
    case tooDeep(Int)
    case notUTF8
    case loneSurrogate
    case badEscape
    case rawControl(UInt8)
    case textAfterEnd
  }
}

extension JSONError.Problem: CustomStringConvertible {
  /// What is wrong and what was expected, as half a sentence.
  public var description: String {
    switch self {
    case .expected(let wanted, let found): "expected \(wanted), found \(found)"
    case .unclosedText: "a text is not closed: expected \" before the end of the line"
    case .comment: "comments are not kept: use a \"note\" field instead"
    case .duplicateKey(let key): "the key \"\(key)\" appears twice in one object"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .notUTF8: "expected UTF-8 text: save the file as UTF-8"
    case .loneSurrogate:
      "half of a surrogate pair: expected \\uD800-\\uDBFF and then \\uDC00-\\uDFFF"
    case .badEscape: "expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"
    case .rawControl(let byte):
      "a control character (code \(byte)) inside a text: write it as \\u00XX"
    case .textAfterEnd: "expected the end of the file after the value"
    }
  }
}
