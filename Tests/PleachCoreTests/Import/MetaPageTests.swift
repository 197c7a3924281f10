import Testing

@testable import PleachCore

@Suite struct MetaPageTests {
  private func page(_ body: String) -> MetaPage {
    MetaPage(Array("<!DOCTYPE html>\n<html><body>\(body)</body></html>".utf8))
  }

  @Test("a row goes to the end of its box; links and headings are known as such")
  func rows() {
    let page = page(
      """
      <a href="https://x.example/">out</a>
      <div class="a _a6-g"><h2 class="_a6-h">Conor O&#039;Sample</h2>
      <img src="x"><div><a href="https://x.example/?a=1&amp;b">it<br/>self</a></div>1 &lt; 2</div>
      <div class="uiBoxWhite">second</div><p>after</p>
      """)
    #expect(page.failure == nil)
    #expect(
      page.rows.map { $0.pieces.map(\.text) } == [
        ["Conor O'Sample", "it", "self", "1 < 2"], ["second"],
      ])
    #expect(page.rows.first?.pieces.map(\.isName) == [true, false, false, false])
    #expect(page.rows.first?.pieces[1].address == "https://x.example/?a=1&b")
    #expect(page.rows.map(\.line) == [3, 5])
  }

  @Test("a page without rows, and one that is cut off, say so")
  func failures() {
    #expect(page("<p>You have no data</p>").failure?.reason == "no rows of a list on this page")
    let cut = MetaPage(Array("<html><div class=\"_a6-g\">a</div><div class=\"_a6-g\">b".utf8))
    #expect(cut.rows.map { $0.pieces.map(\.text) } == [["a"], []])
    #expect(cut.failure?.reason == "the page ends before </html>: it is cut off")
    let torn = MetaPage(Array("<html>\n<div class=\"_a6-g\">a</div><div cl".utf8))
    #expect(torn.failure?.line == 2)
  }

  @Test(
    "days are read in English and with dots; of 03/04/2024 nobody knows",
    arguments: [
      ("Jan 01, 2024 9:00 pm", "2024-01-01"), ("Jun 1, 2021 1:05:00 pm", "2021-06-01"),
      ("01.02.2024, 21:00", "2024-02-01"), ("2024-01-03", "2024-01-03"), ("3.1.2024", "2024-01-03"),
    ])
  func days(text: String, day: String) {
    #expect(Day(page: text) == Day(day))
    #expect(Day(page: "03/04/2024 12:00") == nil && Day(page: "1.2.3") == nil)
  }
}
