import PleachCore

/// Whom to follow, each with what speaks for it.
///
/// The first link of each block is the person; whom the sentences name are the other ones.
extension Page {
  static func discover(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let answer = model.discoveries.answer else {
      page.paragraph("Looking whom you might follow …", .faint)
      return page
    }
    let suggestions = model.suggestions
    if suggestions.isEmpty { page.addNobody(answer, model) }
    let most = Layout(size: model.size).bodyRows >= 30 ? 5 : 3
    for suggestion in suggestions { page.add(suggestion, most: most, model) }
    page.addRest(answer, shown: suggestions.count)
    return page
  }

  private mutating func addNobody(_ answer: Discovery.Answer, _ model: Model) {
    if answer.count > 0 || model.answeredToday > 0 {
      add(Span("That was today's handful.", .heading))
      paragraph(
        "\(model.answeredToday) answered today. More come tomorrow, or now with m.", .faint)
      return
    }
    add(Span("Nobody to suggest yet.", .heading))
    paragraph(
      Discovery.wordsForNobody(in: model.graph, wayToImport: "I says where it is"), .faint)
  }

  private mutating func addRest(_ answer: Discovery.Answer, shown: Int) {
    let rest = answer.count - shown
    guard shown > 0, rest > 0 else { return }
    blank()
    add(
      Span(SafeText("\(rest) more could be suggested: "), .faint),
      Span("show more", .link, link: .action(.more)))
  }

  private mutating func add(_ suggestion: Suggestion, most: Int, _ model: Model) {
    guard let person = model.graph.people[suggestion.person] else { return }
    blank()
    let account = suggestion.account.flatMap { id in person.accounts.first { $0.id == id } }
    let name = SafeText(person.name).cut(to: max(8, min(32, width / 2)))
    let platforms = (account.map { [$0] } ?? person.accounts).map { account in
      model.graph.name(of: .platforms, account.platform.raw) ?? account.platform.raw
    }
    let handle = (account ?? person.accounts.first)?.handle ?? ""
    let about = [handle, platforms.joined(separator: ", ")].filter { !$0.isEmpty }
      .joined(separator: " · ")
    add(
      Span(SafeText(person.tie.mark + " "), person.tie.role),
      Span(name, .link, link: .person(person.id)), Span("  "),
      Span(SafeText(about).cut(to: max(0, width - name.columns - 4)), .faint))
    let (pros, cons) = (
      suggestion.evidence.filter { $0.weight > 0 }, suggestion.evidence.filter { $0.weight < 0 }
    )
    for piece in pros.prefix(most) { add(piece, .good, model, indent: 2) }
    for piece in cons.prefix(1) { add(piece, .warn, model, indent: 2) }
  }
}
