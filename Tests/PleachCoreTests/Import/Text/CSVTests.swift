import Testing

@testable import PleachCore

@Suite struct CSVTests {
  private func rows(_ text: String) -> [[String]] { CSV(Array(text.utf8)).map(\.cells) }

  @Test("rows end with LF, CRLF or CR, the last one with nothing", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    #expect(rows("a,b\(end)1,2\(end)\(end)3,4") == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(CSV(Array("a,b\(end)1,2\(end)\(end)3,4".utf8)).map(\.line) == [1, 2, 4])
  }

  @Test("quotes hold commas, quotes and line breaks")
  func quotes() {
    #expect(
      rows("a,\"b,\"\"c\"\"\r\nd\",e\nf,\"\",g") == [["a", "b,\"c\"\r\nd", "e"], ["f", "", "g"]])
    #expect(CSV(Array("\"x\ny\",z\na,b\n".utf8)).map(\.line) == [1, 3])
    #expect(rows("a,b \"c\" d,\"e\"f\n") == [["a", "b \"c\" d", "ef"]])
  }

  @Test(
    "the delimiter is the one that splits the header best",
    arguments: [
      ("a;b;c", ";"), ("a\tb", "\t"), ("a,b;c,d", ","), ("\"a,b,c\";d;e", ";"), ("a", ","),
    ])
  func delimiter(header: String, expected: String) {
    #expect(CSV(Array(header.utf8)).delimiter == Array(expected.utf8)[0])
  }

  @Test("Excel's sep= line is obeyed and not a row")
  func sep() {
    #expect(rows("sep=;\na,x;b\n1;2\n") == [["a,x", "b"], ["1", "2"]])
  }

  @Test("a quote that is never closed costs its own line only")
  func unclosed() {
    let text = "a,b\n1,\"x\n" + (3...10_000).map { "\($0),y\n" }.joined()
    let all = Array(CSV(Array(text.utf8)))
    #expect(all.count == 10_000)
    #expect(all.filter { $0.problem != nil }.map(\.line) == [2])
    #expect(all.last?.cells == ["10000", "y"])
  }

  @Test("a stray quote does not run on into the next quoted cell")
  func stray() {
    let all = Array(CSV(Array("a,b\n1,\"x\n2,\"fine\"\n3,y\n".utf8)))
    #expect(all.map(\.line) == [1, 2, 3, 4])
    #expect(all.map { $0.problem != nil } == [false, true, false, false])
    #expect(all[2].cells == ["2", "fine"])
  }

  @Test(
    "marks that join with a delimiter do not hide it",
    arguments: [
      "\u{301}", "\u{200D}", "\u{FE0F}",
    ])
  func joining(mark: String) {
    #expect(rows("a,\(mark)b,\"c\"\n\(mark)d,e\n").map(\.count) == [3, 2])
  }

  @Test("a row of a million cells is cut, a cell of a megabyte too")
  func huge() {
    #expect(rows(String(repeating: "x,", count: 1_000_000)).map(\.count) == [CSV.mostCells])
    let cell = rows(String(repeating: "x", count: 1 << 20) + ",y")[0][0]
    #expect(cell.utf8.count == Field.longest)
  }

  @Test("ragged rows read as far as they go")
  func ragged() {
    let row = CSV.Row(line: 1, cells: [" a "])
    #expect(row.cell(0) == "a" && row.cell(1) == "" && row.cell(nil) == "" && row.cell(-1) == "")
  }

  @Test("a hundred thousand rows take no time")
  func fast() {
    let text = Array(
      String(repeating: "person@server.example,true,false,\"en, fr\"\n", count: 100_000).utf8)
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { for _ in CSV(text) { count += 1 } }
    #expect(count == 100_000)
    #expect(time < .seconds(20))  // unoptimised; optimised it is a tenth of a second
  }

  @Test("any bytes give rows", arguments: 0..<200)
  func random(seed: UInt64) {
    var random = SeededRandom(seed)
    let alphabet = Array("a,;\"\"\r\n\t\0=\u{301}".utf8) + [0xFF]
    let bytes = (0..<400).map { _ in alphabet.randomElement(using: &random)! }
    let all = Array(CSV(TextDecoding.utf8(bytes)))
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.line < $1.line })
  }

  @Test("a text that ends in a shorter row without a line end is cut off there")
  func cutOff() {
    func problems(_ text: String) -> [CSV.Problem?] { CSV(Array(text.utf8)).map(\.problem) }
    #expect(problems("a,b,c\n1,2,3\n4,5") == [nil, nil, .cutOff])
    #expect(problems("a,b,c\n1,2,3\n4,5\n") == [nil, nil, nil])
    #expect(problems("a,b,c\n1,2,3\n4,5,6") == [nil, nil, nil])
    #expect(problems("a,b,c\n1,2\n4,5") == [nil, nil, nil])
  }
}
