import PleachCore

/// The journal: the page of today, then what was written before, the newest first.
extension Page {
  static func journal(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    let today = model.graph.journalPage(on: model.today)
    page.add(today, model)
    let before = model.graph.journal.filter { $0.day != model.today }
      .sorted { ($1.day, $0.id) < ($0.day, $1.id) }
    for entry in before.prefix(60) { page.add(entry, model) }
    if before.count > 60 {
      page.blank()
      page.add(Span(SafeText("and \(before.count - 60) older ones: pleach journal --all"), .faint))
    }
    return page
  }

  private mutating func add(_ entry: JournalPage, _ model: Model) {
    blank()
    add(
      Span(SafeText("\(entry.day)"), .link, link: .journal(entry.id)),
      Span(SafeText("  " + Ago.words(entry.day, model.today)), .faint))
    let isToday = entry.day == model.today
    for prompt in JournalPrompt.all {
      let answer = prompt.answer(entry)
      guard isToday || answer != nil else { continue }
      add(Span("  "), Span(SafeText(prompt.question), .faint))
      if let answer { paragraph(answer, indent: 4) }
    }
    if isToday, JournalPrompt.all.allSatisfy({ prompt in prompt.answer(entry) == nil }) {
      add(Span("  "), Span("<enter> answers them, one at a time", .faint))
    }
    let people = entry.people.compactMap { model.graph.people[$0] }
    let topics = entry.topics.compactMap { model.graph.topics[$0] }
    flow(
      people.map { Span(SafeText($0.name).cut(to: 26), .link, link: .person($0.id)) }
        + topics.map { Span(SafeText("#" + $0.name), .link, link: .topic($0.id)) },
      indent: 2, gap: " · ")
  }
}
