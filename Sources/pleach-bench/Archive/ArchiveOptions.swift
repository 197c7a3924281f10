/// What `pleach-bench import` is asked for.
struct ArchiveOptions {
  /// Of all tweets, unpacked.
  var megabytes = 200
  /// Of pictures and films beside them, which do not shrink.
  var mediaMegabytes = 75
  var rounds = 3
  var seed: UInt64 = 1

  static let usage = """
    usage: pleach-bench import [--megabytes N] [--media N] [--rounds N] [--seed N]
           pleach-bench import --large
    Makes an X archive of invented people, N megabytes of tweets and of media, and reads it beside
    unzip and jq. --large is 2,000 and 750, one round: jq needs some 10 GB of memory for it.
    """

  /// `nil` when the words say nothing that is understood.
  init?(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--large" {
        (megabytes, mediaMegabytes, rounds) = (2_000, 750, 1)
        continue
      }
      guard let number = words.popFirst().flatMap({ Int($0) }), number >= 0 else { return nil }
      switch word {
      case "--megabytes" where number > 0: megabytes = number
      case "--media": mediaMegabytes = number
      case "--rounds" where number > 0: rounds = number
      case "--seed": seed = UInt64(number)
      default: return nil
      }
    }
  }
}
