import Testing

@testable import PleachCore

@Suite struct VerdictTests {
  private static let today = Day("2026-01-15")!  // there was such a day

  /// A graph of one person, after decisions on the days given.
  private func graph(_ past: [(Verdict.Kind, String)] = []) -> Graph {
    var document = Document()
    _ = try! document.apply(.put(Person(id: "ada", name: "Ada Quill")))
    for (kind, day) in past { document = decided(kind, on: Day(day)!, document) }
    return read(document)
  }

  private func read(_ document: Document) -> Graph {
    try! Document.read(document.rendered(writer: "1")).1
  }

  private func decided(_ kind: Verdict.Kind, on day: Day, _ document: Document) -> Document {
    var document = document
    let proposal = Deeds.decide(["ada"], .init(kind), on: day, in: read(document))!
    for edit in proposal.edits { _ = try! document.apply(edit) }
    return document
  }

  private func again(_ past: [(Verdict.Kind, String)]) -> Day? {
    graph(past).verdict(on: "ada")?.askAgain
  }

  @Test("a keep is asked about after 6 months, then 1, 2, 4 and 4 years")
  func keepsAge() {
    var past: [(Verdict.Kind, String)] = []
    for (day, next) in [
      ("2020-01-31", "2020-07-31"), ("2020-08-01", "2021-08-01"), ("2021-08-02", "2023-08-02"),
      ("2023-08-03", "2027-08-03"), ("2027-08-04", "2031-08-04"),
    ] {
      past.append((.keep, day))
      #expect(again(past) == Day(next))
    }
    past.append((.trial, "2027-09-01"))
    past.append((.keep, "2027-10-01"))
    #expect(again(past) == Day("2028-04-01"), "another verdict begins it anew")
  }

  @Test("kept twice on a day is kept once")
  func sameDay() {
    #expect(again([(.keep, "2026-01-15"), (.keep, "2026-01-15")]) == Day("2026-07-15"))
  }

  @Test("of a day's verdicts the last one counts, however many there are")
  func lastCounts() {
    let kinds: [Verdict.Kind] = [.keep, .unfollow, .mute, .later, .follow, .trial]
    let past = (0..<14).map { (kinds[$0 % kinds.count], "2026-01-15") }
    for count in 1...past.count {
      let graph = graph(Array(past.prefix(count)))
      #expect(graph.verdict(on: "ada")?.kind == past[count - 1].0)
      #expect(graph.verdicts(on: "ada").count == count)
    }
  }

  @Test("a day that is said goes before the usual one, and empty words are none")
  func said() throws {
    let decision = Deeds.Decision(.trial, reason: "  ", question: " does it help? ", until: .last)
    let proposal = try #require(Deeds.decide(["ada"], decision, on: Self.today, in: graph()))
    let verdict = try Verdict(try #require(proposal.edits[0].new))
    #expect(verdict.askAgain == .last && verdict.question == "does it help?")
    #expect(verdict.reason == nil)
    #expect(proposal.title == "trial Ada Quill")
  }

  @Test("nothing is decided about nobody")
  func nobody() {
    #expect(Deeds.decide(["bo"], .init(.keep), on: Self.today, in: graph()) == nil)
    #expect(Deeds.protect(["bo"], true, in: graph()) == nil)
    #expect(Deeds.protect(["ada"], false, in: graph()) == nil)
  }
}
