/// What the command line asks for.
struct Options {
  var people = 100_000
  var follows = 1_000_000
  var rounds = 5
  var seed: UInt64 = 1
  /// Only the measurement of this name.
  var only: String?

  static let usage = """
    usage: pleach-bench [--people N] [--follows N] [--rounds N] [--seed N] [--only NAME]
    names: \(Measurement.all.map(\.name).joined(separator: ", "))
    """

  /// The words that say the same.
  var words: [String] {
    ["--people", "\(people)", "--follows", "\(follows)", "--seed", "\(seed)"]
  }

  /// `nil` when the words say nothing that is understood.
  init?(_ words: [String]) {
    guard words.count % 2 == 0 else { return nil }
    for place in stride(from: 0, to: words.count, by: 2) {
      let (name, value) = (words[place], words[place + 1])
      let number = Int(value).flatMap { $0 > 0 ? $0 : nil }
      switch (name, number) {
      case ("--people", let number?): people = number
      case ("--follows", let number?): follows = number
      case ("--rounds", let number?): rounds = number
      case ("--seed", let number?): seed = UInt64(number)
      case ("--only", _) where Measurement.all.contains { $0.name == value }: only = value
      default: return nil
      }
    }
  }
}
