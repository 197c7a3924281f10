/// Numbers that options give.
extension Call {
  /// The whole number from 1 on that an option gives; `nil` when it is not given.
  func number(_ name: String) throws(Failure) -> Int? {
    guard let text = arguments[name] else { return nil }
    guard let number = Int(text), (1...1_000_000).contains(number) else {
      throw usage("--\(name) cannot be \"\(text)\"", hint: "It is a whole number from 1 on")
    }
    return number
  }

  /// The number from 0 to 1 that an option gives; `nil` when it is not given.
  func fraction(_ name: String) throws(Failure) -> Double? {
    guard let text = arguments[name] else { return nil }
    guard let number = Double(text), (0...1).contains(number) else {
      throw usage("--\(name) cannot be \"\(text)\"", hint: "It is a number from 0 to 1")
    }
    return number
  }
}
