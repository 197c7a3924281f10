import Testing

@testable import PleachCore

@Suite struct PortfolioTests {
  private static let page: JournalPage = {
    var page = JournalPage(day: Circles.today)
    page.working = "# a heading? <script>alert(1)</script>\n1. *one*"
    page.helped = "Ana & Bo said \"yes\"\nno\u{202E}"
    page.people = ["ana", "gone"]
    page.topics = ["looms", "unwritten"]
    return page
  }()
  private static let graph = Circles.graph(
    [
      Circles.person("ana") { person, account in
        person.name = "Ana <b>[x](javascript:1)"
        account.url = "javascript:alert(1)"
      }
    ], [Topic(id: "looms", name: "Looms")])

  @Test("nothing from outside is obeyed")
  func hostile() {
    let portfolio = Portfolio([Self.page], of: Self.graph)
    #expect(!portfolio.page.contains("<script") && !portfolio.page.contains("<b>"))
    #expect(!portfolio.page.contains("href=\"javascript"))
    #expect(!portfolio.page.contains("\u{202E}") && !portfolio.markdown.contains("\u{202E}"))
    #expect(portfolio.page.contains("Ana &amp; Bo said &quot;yes&quot;"))
    #expect(portfolio.markdown.contains("\n\\# a heading?"))
    #expect(portfolio.markdown.contains("\n1\\. \\*one\\*"))
    #expect(!portfolio.markdown.contains("[x]("))
    #expect(portfolio.markdown.contains("About Looms and unwritten"))
    #expect(
      portfolio.markdown.hasPrefix("# Journal\n\n## 2026-03-14\n\n### What am I working on?\n"))
  }

  @Test("a page is written, written anew and goes when it is empty, all of it undone")
  func deeds() throws {
    var bench = try DeedBench(Self.graph)
    #expect(Deeds.write(JournalPage(day: Circles.today), in: bench.graph) == nil)
    try bench.make(Deeds.write(Self.page, in: bench.graph))
    #expect(bench.graph.journalPage(on: Circles.today) == Self.page)
    #expect(Deeds.write(Self.page, in: bench.graph) == nil)
    var page = Self.page
    for prompt in JournalPrompt.all { prompt.set("  ", on: &page) }
    page.people = []
    try bench.make(Deeds.write(page, in: bench.graph))
    #expect(bench.graph.journal.first?.topics == ["looms", "unwritten"])
    page.topics = []
    try bench.make(Deeds.write(page, in: bench.graph))
    #expect(bench.graph.journal.isEmpty)
  }
}
