import Testing

@testable import PleachCore

/// A store as pleach writes it.
private let whole = """
  {
  "pleach":{"schema":1,"minReader":1,"writer":"1"},
  "communities":[
  {"id":"weavers","name":"Weavers","kind":"practice"}
  ],
  "people":[
  {"id":"ada","name":"Ada Quill","accounts":[{"id":"x:1","handle":"ada"},{"id":"x:2"}]},
  {"id":"bo","name":"Bo","communities":["weavers"],"met":"2024-01-05"},
  {"id":"cy","name":"Cy"}
  ],
  "encounters":[
  {"id":"e1","person":"bo","day":"2024-02-01"}
  ],
  "motto":"keep"
  }

  """

@Suite struct SalvageTests {
  private func salvaged(_ text: String) -> Salvage { Salvage(Array(text.utf8)) }

  private func ids(_ salvage: Salvage) -> [String] {
    Section.allCases.flatMap { salvage.document.ids($0) }
  }

  private let everyone = ["weavers", "ada", "bo", "cy", "e1"]

  @Test("a whole store is salvaged as it is read", arguments: 0..<100 as Range<UInt64>)
  func wholeStore(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let bytes =
      seed == 0 ? Array(whole.utf8) : RandomStore.document(&random).rendered(writer: "1")
    let (document, graph) = try Document.read(bytes)
    let salvage = Salvage(bytes)
    #expect(salvage.faults == [])
    #expect(salvage.graph == graph)
    #expect(salvage.document.rendered(writer: "1") == document.rendered(writer: "1"))
  }

  @Test(
    "a mistake is placed and mended, and nothing is lost for it",
    arguments: [
      // what stands there, what somebody makes of it, line, column
      (#"["weavers"],"met""#, #"["weavers"] "met""#, 8, 50),
      (#""name":"Bo","#, #""name":"Bo",,"#, 8, 24),
      (#""name":"Bo""#, #""name":“Bo”"#, 8, 19),
      (#""name":"Bo""#, #""name" "Bo""#, 8, 19),
      ("\"Cy\"}", "\"Cy\"", 9, 23),
      (#"{"id":"x:2"}]},"#, #"{"id":"x:2"},"#, 7, 84),
      (#""2024-01-05"},"#, #""2024-01-05"}"#, 9, 1),
      (#""2024-01-05"},"#, #""2024-01-05"}},"#, 8, 69),
      (#""2024-01-05"},"#, #""2024-01-05"},,"#, 8, 70),
      (#""name":"Cy""#, "\"name\":\"Cy\t\"", 9, 22),
      ("\"people\":[", "\"people:[", 6, 10),
      ("\"people\":[", "people\":[", 6, 1),
      ("],\n\"encounters\"", "\"encounters\"", 10, 1),
      ("\"keep\"\n}", "\"keep\"", 15, 1),
      ("],\n\"motto\":\"keep\"\n}", "", 14, 1),
      ("],\n\"encounters\"", "]\n\"encounters\"", 11, 1),
      ("\"people\":[\n", "\"people\":{\n", 6, 10),
      (#""schema":1,"minReader":1,"#, "", 2, 10),
      (#""pleach":{"schema":1,"minReader":1,"writer":"1"},"#, "", 1, 1),
    ])
  func mended(old: String, new: String, line: Int, column: Int) throws {
    let text = whole.replacing(old, with: new)
    try #require(text != whole)
    let salvage = salvaged(text)
    let fault = try #require(salvage.faults.first)
    let place = TextPlace.of(fault.offset, in: Array(text.utf8))
    #expect(place == (line, column), "\(fault)")
    #expect(salvage.faults.count == 1, "\(salvage.faults)")
    guard case .mended = fault.cure else {
      Issue.record("\(fault)")
      return
    }
    #expect(ids(salvage) == everyone)
    let (_, graph) = try Document.read(salvage.document.rendered(writer: "1"))
    #expect(graph == salvage.graph)
  }

  @Test(
    "what cannot be read is left out alone, byte for byte, with its place",
    arguments: [
      (#""name":"Bo","#, #""name":Bo,"#, 8, 19, ["bo"], #"{"id":"bo","name":Bo,"communities""#),
      (#""name":"Bo","#, "\"name\":\"B\0o\",", 8, 21, ["bo"], "{\"id\":\"bo\",\"name\":\"B\0o"),
      (#""name":"Bo","#, #""name":"Bo,"#, 8, 24, ["bo"], #"{"id":"bo","name":"Bo,"#),
      (#"{"id":"bo""#, #"{"ID":"bo""#, 8, 1, ["bo"], #"{"ID":"bo""#),
      (#"{"id":"bo""#, "// a friend\n{\"id\":\"bo\"", 8, 1, [], "// a friend"),
      (#"{"id":"bo""#, "what is this\n{\"id\":\"bo\"", 8, 1, [], "what is this"),
      (#"{"id":"cy""#, #"{"id":"bo""#, 9, 1, ["cy"], #"{"id":"bo","name":"Cy"}"#),
      (#""name":"Bo","#, #""name":"Bo","name":"Bob","#, 8, 24, [], #""name":"Bob""#),
      (#""2024-01-05""#, #""12/31""#, 8, 56, [], #""value":"12/31""#),
      (#""id":"x:2""#, #""id":2"#, 7, 78, ["ada"], #"{"id":"ada","name""#),
      (#","day":"2024-02-01""#, "", 12, 1, ["e1"], #"{"id":"e1","person":"bo"}"#),
      ("\"keep\"\n}\n", "\"keep\"\n}\n{\"more\":1}\n", 16, 1, [], #"{"more":1}"#),
      ("\"motto\":", "\"motto\" is ", 14, 9, [], #""motto" is "keep""#),
      (#""motto""#, #""topics":7,"motto""#, 14, 10, [], #""topics":7"#),
    ])
  func leftOut(
    old: String, new: String, line: Int, column: Int, without: [String], kept: String
  ) throws {
    let text = whole.replacing(old, with: new)
    try #require(text != whole)
    let salvage = salvaged(text)
    let fault = try #require(
      salvage.faults.first { if case .leftOut = $0.cure { true } else { false } })
    let place = TextPlace.of(fault.offset, in: Array(text.utf8))
    #expect(place == (line, column), "\(fault)")
    guard case .leftOut(let bytes) = fault.cure else { return }
    #expect(String(decoding: bytes, as: UTF8.self).contains(kept), "\(fault)")
    #expect(ids(salvage) == everyone.filter { !without.contains($0) }, "\(salvage.faults)")
    let (_, graph) = try Document.read(salvage.document.rendered(writer: "1"))
    #expect(graph == salvage.graph)
  }

  @Test("all mistakes are told, not the first alone")
  func allOfThem() {
    let text = whole.replacing("Ada Quill\"", with: "Ada Quill").replacing(
      "2024-01-05", with: "soon"
    )
    .replacing("{\"id\":\"cy\"", with: "{\"id\":\"bo\"").replacing("2024-02-01", with: "2024-02-30")
    let lines = salvaged(text).faults.map { TextPlace.of($0.offset, in: Array(text.utf8)).line }
    #expect(lines == [7, 8, 9, 12])
  }

  @Test("both sides of a conflict are read, and what they share stands once")
  func conflict() throws {
    let text = whole.replacing(
      "{\"id\":\"cy\",\"name\":\"Cy\"}",
      with: """
        <<<<<<< HEAD
        {"id":"cy","name":"Cy"}
        =======
        {"id":"cy","name":"Cyrus"},
        {"id":"di","name":"Di"}
        >>>>>>> theirs
        """)
    let salvage = salvaged(text)
    #expect(salvage.document.ids(.people) == ["ada", "bo", "cy", "di"])
    #expect(salvage.faults.first?.kind == .conflictMarkers)
    #expect(salvage.faults.count { $0.kind == .conflictMarkers } == 1)
    let kept = salvage.faults.compactMap { fault -> String? in
      guard case .leftOut(let bytes) = fault.cure else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }.joined()
    for part in ["<<<<<<< HEAD", "=======", ">>>>>>> theirs", "Cyrus"] {
      #expect(kept.contains(part), "\(part)")
    }
  }

  @Test("a store cut off anywhere gives what stands before the cut, and never a trap")
  func cut() throws {
    let bytes = Array(whole.utf8)
    for end in bytes.indices.dropLast(2) {
      let salvage = Salvage(Array(bytes[..<end]))
      #expect(!salvage.faults.isEmpty, "\(end)")
      for entry in salvage.records where entry.isAsWritten {
        #expect(whole.contains(JSONWriter.text(entry.json)), "\(end)")
      }
      guard salvage.isStore else { continue }
      let (_, graph) = try Document.read(salvage.document.rendered(writer: "1"))
      #expect(graph == salvage.graph, "\(end)")
      let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n").dropLast()
      #expect(ids(salvage).count >= lines.count { $0.hasPrefix("{\"id\"") }, "\(end)")
    }
  }

  @Test(
    "whatever is done to a store, what is salvaged reads back, and no untouched line is lost",
    arguments: 0..<400 as Range<UInt64>)
  func garbled(seed: UInt64) throws {
    var random = SeededRandom(seed)
    var bytes = Array(whole.utf8)
    for _ in 0...random.below(3) {
      let place = random.below(bytes.count)
      switch random.below(5) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(20)))
      case 2: bytes.insert(contentsOf: random.pick(Self.tokens).utf8, at: place)
      case 3: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
      default: for step in place..<min(bytes.count, place + 8) { bytes[step] = 0 }
      }
    }
    let salvage = Salvage(bytes)
    if (try? Document.read(bytes)) != nil { #expect(salvage.faults == []) }
    guard salvage.isStore, !salvage.faults.contains(where: { $0.kind == .tooNew(schema: 11) })
    else { return }
    if let read = try? Document.read(salvage.document.rendered(writer: "1")) {
      #expect(read.1 == salvage.graph)
    } else {
      #expect(salvage.faults.contains { $0.cure == .none })
    }
  }

  private static let tokens = [
    "{", "}", "[", "]", ",", ":", "\"", "\n", "\0", "//", "<<<<<<<", "\"people\":[",
    "{\"id\":\"ada\"}",
    "\n<<<<<<< a\n", "é", "“", "1",
  ]

  /// A slip of the hand on one record's line: what becomes of the line, and how many lines below it
  /// is noticed.
  private static let slips: [(name: String, below: Int, make: @Sendable (String) -> String)] = [
    ("no comma", 1, { String($0.dropLast()) }), ("two commas", 0, { $0 + "," }),
    ("no bracket", 0, { String($0.dropLast(2)) + "," }),
    ("a bracket too many", 0, { String($0.dropLast()) + "}," }),
    ("curly quotes", 0, { $0.replacing("\"id\":\"", with: "“id”:\"", maxReplacements: 1) }),
    ("an open text", 0, { $0.replacing("\",\"", with: ",\"", maxReplacements: 1) }),
    (
      "a number for an id", 0,
      { $0.replacing("\"id\":\"", with: "\"id\":7,\"x\":\"", maxReplacements: 1) }
    ),
    ("a key renamed", 0, { $0.replacing("\"id\"", with: "\"key\"", maxReplacements: 1) }),
    ("twice", 1, { $0 + "\n" + $0 }), ("a comment above", 0, { "// who is this\n" + $0 }),
    ("a comment behind", 0, { $0 + " // who is this" }),
    ("a tab", 0, { $0.replacing("\"id\":\"", with: "\"id\":\"\t", maxReplacements: 1) }),
    ("no colon", 0, { $0.replacing("\"id\":", with: "\"id\"", maxReplacements: 1) }),
    ("a stray word", 0, { "hm\n" + $0 }),
    ("an escape", 0, { $0.replacing("\"id\":\"", with: "\"id\":\"\\q", maxReplacements: 1) }),
    (
      "a key twice", 0,
      { $0.replacing("{\"id\":", with: "{\"id\":\"a\",\"id\":", maxReplacements: 1) }
    ),
    ("half a line", 0, { String($0.prefix($0.count / 2)) }),
    ("a conflict", 0, { "<<<<<<< HEAD\n\($0)\n=======\n\($0)\n>>>>>>> b" }),
    ("zeroes", 0, { "\0\0\0" + $0 }),
    (
      "a leading zero", 0,
      { $0.replacing("{\"id\":", with: "{\"x\":007,\"id\":", maxReplacements: 1) }
    ),
  ]

  private static let long: [String] =
    ["{", #""pleach":{"schema":1,"minReader":1,"writer":"1"},"#, #""people":["#]
    + (0..<30).map { number in
      #"{"id":"p\#(number)","name":"Ada \#(number)","accounts":[{"id":"x:\#(number)","handle":"a"}],"#
        + #""communities":["weavers"],"met":"2024-01-0\#(number % 9 + 1)"},"#
    } + [#"{"id":"last","name":"Zed"}"#, "],", #""topics":["#, #"{"id":"t","name":"T"}"#, "]", "}"]

  @Test(
    "two hundred slips of the hand are placed on their line, and cost at most their own record",
    arguments: 0..<200 as Range<Int>)
  func slip(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    var lines = Self.long
    let places = lines.indices.filter {
      lines[$0].hasPrefix("{\"id\"") && lines[$0].hasSuffix("},")
    }
    let place = places[random.below(places.count)]
    let slip = Self.slips[seed % Self.slips.count]
    let slipped = slip.make(lines[place])
    try #require(slipped != lines[place])
    lines[place] = slipped
    let salvage = salvaged(lines.joined(separator: "\n"))
    let fault = try #require(salvage.faults.first)
    let found = TextLines(salvage.bytes).place(of: fault.offset)
    #expect(found.line == place + 1 + slip.below, "\(slip.name): \(fault.kind)")
    #expect(ids(salvage).count >= places.count, "\(slip.name)")
    #expect(throws: DocumentError.self, "\(slip.name)") { try Document.read(salvage.bytes) }
    let (_, graph) = try Document.read(salvage.document.rendered(writer: "1"))
    #expect(graph == salvage.graph)
  }
}
