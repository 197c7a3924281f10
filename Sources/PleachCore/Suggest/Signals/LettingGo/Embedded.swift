extension Signal {
  /// Followed by others of yours: common ties keep one (F. Kivran-Swaine, P. Govindan, M. Naaman, CHI
  /// 2011), ties outside a common circle break (D. Quercia, M. Bodaghi, J. Crowcroft, WebSci 2012).
  static let embedded = Signal("your circle", weight: -0.8, "others of yours follow them") {
    person, circle in
    let yours = circle.yours(following: person)
    guard !yours.isEmpty else { return nil }
    return Finding(Double(yours.count) / 8) {
      let named = yours.prefix(2).map { circle.graph.people[$0] }
      let names = named.map(\.name).joined(separator: ", ")
      let more = yours.count - named.count
      return (
        "followed by " + (more > 0 ? "\(names) and \(more) more of yours" : names), named.map(\.id)
      )
    }
  }
}
