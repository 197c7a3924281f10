import Testing

@testable import PleachCore

@Suite struct TermBookTests {
  private static func book(_ bios: [String]) -> TermBook {
    let people = bios.enumerated().map { number, bio in
      Circles.person("p\(number)") { $1.bio = bio }
    }
    return TermBook(Circles.graph(people))
  }

  @Test("what tells a group from the others comes first, and what one alone says is left out")
  func distinctive() {
    let book = Self.book(
      Array(repeating: "Weaving and gardens", count: 6) + ["Weaving and Xylophones"]
        + Array(repeating: "Bicycles and gardens", count: 20))
    let found = book.distinctive(of: Array(0..<7)).map { book.names[Int($0.term)] }
    #expect(found.first == "Weaving")
    #expect(!found.contains("Xylophones"))
    #expect(!found.contains("gardens"))
  }

  @Test("nobody speaks of their own name")
  func ownName() {
    let person = Circles.person("ada") { person, account in
      person.name = "Ada Weaver"
      account.bio = "Ada Weaver weaves"
    }
    let book = TermBook(Circles.graph([person]))
    #expect(book.names == ["weaves"])
  }

  @Test("the same store gives the same book, whatever the order of its bios' words")
  func sameAgain() {
    let bios = ["looms and birds", "birds and looms", "Birds"]
    let (one, other) = (Self.book(bios), Self.book(bios))
    #expect(one.names == other.names)
    #expect(one.termsAt == other.termsAt)
    #expect(one.counts == other.counts)
  }
}
