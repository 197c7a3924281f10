import PleachCore

/// What changed since the last import.
extension Model {
  mutating func openNews() -> [Effect] {
    go(to: .news(PageState()))
    return [.readNews(since: newsSince)]
  }

  /// The day of the last import, without any a month ago.
  var newsSince: Day { graph.imports.map(\.day).max() ?? today.adding(days: -30) }
}
