/// The journal as a page to hand out: Markdown or HTML.
public struct Portfolio: Sendable {
  private let graph: Graph
  private let pages: [JournalPage]
  private let title: SafeText

  /// - Parameters:
  ///   - pages: In any order; the newest comes first. Empty ones are left out.
  ///   - title: What the page is headed with.
  public init(_ pages: [JournalPage], of graph: Graph, title: String = "Journal") {
    (self.graph, self.title) = (graph, SafeText(title))
    self.pages = pages.filter { page in JournalPrompt.all.contains { $0.answer(page) != nil } }
      .sorted { ($1.day, $0.id) < ($0.day, $1.id) }
  }

  private func people(_ page: JournalPage) -> [(name: SafeText, link: SafeAddress?)] {
    page.people.compactMap { graph.people[$0] }.map { person in
      (SafeText(person.name), person.accounts.lazy.compactMap(\.profileAddress).first)
    }
  }

  private func topics(_ page: JournalPage) -> [SafeText] {
    page.topics.map { SafeText(graph.topics[$0]?.name ?? $0.raw) }
  }

  private static func lines(_ text: String) -> [SafeText] {
    text.split(whereSeparator: \.isNewline).map { SafeText(String($0)) }
      .filter { !$0.string.isEmpty }
  }

  /// As Markdown, each answer under its question.
  public var markdown: String {
    var lines = ["# " + MarkupText.markdown(title), ""]
    for page in pages {
      lines += ["## \(page.day)", ""]
      for prompt in JournalPrompt.all {
        guard let answer = prompt.answer(page) else { continue }
        lines += ["### \(prompt.question)", ""]
        for line in Self.lines(answer) { lines += [MarkupText.paragraph(line), ""] }
      }
      let people = people(page).map { person in
        let name = MarkupText.markdown(person.name)
        return person.link.map { "[\(name)](<\($0.text)>)" } ?? name
      }
      if !people.isEmpty { lines += ["With " + people.spelledOut, ""] }
      let topics = topics(page).map(MarkupText.markdown)
      if !topics.isEmpty { lines += ["About " + topics.spelledOut, ""] }
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// As a page without scripts, that loads nothing.
  public var page: String {
    func escaped(_ text: SafeText) -> String { MarkupText.escaped(text.string) }
    var lines: [String] = []
    for page in pages {
      lines += ["<article>", "<h2><time>\(page.day)</time></h2>"]
      for prompt in JournalPrompt.all {
        guard let answer = prompt.answer(page) else { continue }
        lines.append("<h3>\(prompt.question)</h3>")
        lines += Self.lines(answer).map { "<p>\(escaped($0))</p>" }
      }
      let people = people(page).map { HTMLPage.link(escaped($0.name), $0.link) }
      if !people.isEmpty { lines.append("<p>With \(people.spelledOut)</p>") }
      let topics = topics(page).map(escaped)
      if !topics.isEmpty { lines.append("<p>About \(topics.spelledOut)</p>") }
      lines.append("</article>")
    }
    return HTMLPage.text(title, lines)
  }
}
