extension Signal {
  /// Followed by others of yours: ties inside a circle last.
  static let embedded = Signal("your circle", weight: -0.8, "others of yours follow them") {
    person, circle in
    let yours = circle.graph.followers(of: person, index: circle.followers).filter {
      $0.tie.youFollow
    }
    guard !yours.isEmpty else { return nil }
    return Finding(Double(yours.count) / 8) {
      let named = yours.prefix(2)
      let names = named.map(\.name).joined(separator: ", ")
      let more = yours.count - named.count
      return (
        "followed by " + (more > 0 ? "\(names) and \(more) more of yours" : names), named.map(\.id)
      )
    }
  }
}
