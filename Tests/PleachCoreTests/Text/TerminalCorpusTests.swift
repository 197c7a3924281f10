import TerminalCorpus
import Testing

@testable import PleachCore

@Suite struct TerminalCorpusTests {
  @Test("nothing from outside steers a terminal", arguments: Corpus.all)
  func noForbiddenScalar(hostile: HostileText) {
    let text = SafeText(hostile.text)
    #expect(Forbidden.first(in: text.string) == nil)
    #expect(text.cells.reduce(0) { $0 + $1.width } == text.columns)
    #expect(text.cells.allSatisfy { $0.text.unicodeScalars.count <= 5 })
    // What there is can be seen, or is told of.
    #expect(text.columns > 0 || hostile.text.isEmpty)
  }

  @Test(
    "what hides is reported",
    arguments: Corpus.all.filter { text in
      ["bidi", "zero", "tag", "blank"].contains(where: text.description.hasPrefix)
    })
  func hidingIsReported(hostile: HostileText) {
    let text = SafeText(hostile.text)
    #expect(text.isSuspicious)
    #expect(text.string.hasPrefix("⚠ "))
  }

  @Test("columns hold at every width", arguments: Corpus.all)
  func columnsHold(hostile: HostileText) {
    let text = SafeText(hostile.text)
    for columns in [0, 1, 2, 3, 10, 40, 80] {
      #expect(text.fitted(to: columns).columns == columns)
      #expect(text.wrapped(to: columns).allSatisfy { $0.columns <= columns })
    }
  }

  @Test("paragraphs keep no control either", arguments: Corpus.all)
  func paragraphs(hostile: HostileText) {
    for line in SafeText.paragraphs(hostile.text, wrappedTo: 40) {
      #expect(Forbidden.first(in: line.string) == nil)
      #expect(line.columns <= 40)
    }
  }

  @Test("cleaning clean text changes nothing", arguments: Corpus.all)
  func cleaningTwice(hostile: HostileText) {
    let once = SafeText(hostile.text)
    let twice = SafeText(once.string)
    #expect(Array(once.string.unicodeScalars) == Array(twice.string.unicodeScalars))
    #expect(once.columns == twice.columns)
  }

  @Test("a record of hostile texts is written without one raw", arguments: Corpus.all)
  func writtenEscaped(hostile: HostileText) throws {
    let json: JSON = ["name": .string(hostile.text), "tags": .array([.string(hostile.text)])]
    for bytes in [JSONWriter.line(json), Array(JSONWriter.page(json).utf8)] {
      #expect(Forbidden.first(inOutput: bytes, isJSON: true) == nil)
      let back = try JSONReader.value(in: bytes)
      #expect(back["name"]?.string.map { Array($0.utf8) } == Array(hostile.text.utf8))
    }
  }

  @Test("names of twelve scripts are not suspected")
  func honestNames() {
    let names = [
      "Ana María Ñúñez", "Zoë Kravitz-Ødegård", "Дмитрий Шостакович", "Γιώργος Σεφέρης", "村上春樹",
      "김연아", "محمد بن سلمان", "دانشگاه\u{200C}ها", "שרה כהן", "अमृता प्रीतम", "ສົມຊາຍ", "สมชาย ใจดี",
      "Nguyễn Thị Minh Khai", "Հրանտ", "Dr. Ana 👩🏽‍🔬", "Bo ❤️ Swift", "🏳️‍🌈 Sam", "Kim (@kim) – #UX",
      "µTorrent", "Angström Å", "Ünal İnönü",
    ]
    for name in names { #expect(!SafeText(name).isSuspicious, "\(name)") }
  }
}
