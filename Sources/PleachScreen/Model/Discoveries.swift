import PleachCore

/// What the screen Discover shows: the suggestions that were found last, and what was asked for.
struct Discoveries: Sendable, Equatable {
  /// Best first; `nil` until the first were found.
  var answer: Discovery.Answer?
  /// From 0, the closest, to 1, the widest.
  var wider = 0.0
  /// How many are shown beyond the day's handful.
  var more = 0

  /// As many as one looks at in a day.
  static let handful = 7
  /// How much one key turns the dial.
  static let step = 0.25
}
