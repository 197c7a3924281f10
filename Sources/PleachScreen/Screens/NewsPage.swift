import PleachCore

/// What became of the people one knows since the last import.
extension Page {
  static func news(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let news = model.news else {
      page.paragraph("Reading the history …", .faint)
      return page
    }
    guard !news.pieces.isEmpty else {
      page.add(Span(SafeText("Nothing became of anybody since \(news.since)."), .heading))
      page.paragraph(
        "A newer export says who is new, gone, back, renamed, and who follows you or no longer does. i "
          + "imports it, I says where it is to be had.", .faint)
      return page
    }
    page.add(Span(SafeText("Since \(news.since)"), .heading))
    for kind in News.Kind.allCases {
      let pieces = news.pieces.filter { $0.kind == kind }
      guard !pieces.isEmpty else { continue }
      page.heading(SafeText(kind.title), pieces.count)
      for piece in pieces.prefix(100) {
        guard let person = model.graph.people[piece.person] else { continue }
        page.addLine(person, piece.words)
      }
      if pieces.count > 100 {
        page.add(Span(SafeText("and \(pieces.count - 100) more"), .faint))
      }
    }
    return page
  }
}
