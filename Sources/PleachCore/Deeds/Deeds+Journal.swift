extension Deeds {
  /// Writes a page of the journal, or writes it anew field by field; `nil` when nothing of it differs.
  ///
  /// A page on which nothing is left goes.
  public static func write(_ page: JournalPage, in graph: Graph) -> Proposal? {
    let isEmpty =
      JournalPrompt.all.allSatisfy { $0.answer(page) == nil } && page.people.isEmpty
      && page.topics.isEmpty
    guard let known = graph.journal[page.id] else {
      return isEmpty ? nil : Proposal("journal of \(page.day)", [.put(page)])
    }
    if isEmpty { return Proposal("delete journal of \(known.day)", [.drop(page.id)]) }
    return rewriting(known, page, "journal of \(page.day)")
  }
}

extension Graph {
  /// The page of a day, empty when there is none yet.
  public func journalPage(on day: Day) -> JournalPage {
    journal[JournalPage.ID("\(day)")] ?? journal.first { $0.day == day } ?? JournalPage(day: day)
  }
}
