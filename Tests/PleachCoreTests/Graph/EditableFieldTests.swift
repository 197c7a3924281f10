import Testing

@testable import PleachCore

@Suite struct EditableFieldTests {
  private func value(_ kind: EditableField.Kind, _ text: String) -> JSON?? {
    EditableField("key", "Title", "help", kind).value(of: text)
  }

  @Test("an empty text takes the field away, whatever its kind")
  func empty() {
    for kind: EditableField.Kind in [.text, .number, .day, .flag, .choice(["a"]), .list] {
      for text in ["", "  ", "\u{A0}\n"] { #expect(value(kind, text) == .some(nil)) }
    }
    #expect(value(.list, " , ,") == .some(nil))
  }

  @Test("texts lose the space around them, numbers are whole")
  func plain() {
    #expect(value(.text, " two  words\n") == .some("two  words"))
    #expect(value(.number, "250") == .some(250))
    #expect(value(.number, "+007") == .some(7))
    for text in ["x", "1.5", "1e3", "٣", "99999999999999999999", "1 000"] {
      #expect(value(.number, text) == nil)
    }
    #expect(value(.day, "2024-02-29") == .some("2024-02-29"))
  }

  @Test("yes and no are understood, no takes the field away")
  func flags() {
    for text in ["yes", "Y", "true", "on", "1"] { #expect(value(.flag, text) == .some(true)) }
    for text in ["no", "N", "false", "off", "0"] { #expect(value(.flag, text) == .some(nil)) }
    #expect(value(.flag, "maybe") == nil)
  }

  @Test("a choice is one of the listed, in any case; numbers stay numbers")
  func choices() {
    #expect(value(.choice(["team"]), "Team") == .some("team"))
    #expect(value(.choice(["0", "3"]), "3") == .some(3))
    #expect(value(.choice(["0", "3"]), "2") == nil)
  }

  @Test("a list has each of its parts once")
  func lists() {
    #expect(value(.list, "a, b ,a,,\nc") == .some(["a", "b", "c"]))
  }

  @Test("what a form shows means the same when typed again")
  func roundTrip() {
    for section in Section.allCases {
      for field in EditableField.all(section) {
        let sample: JSON =
          switch field.kind {
          case .text: "a “b”"
          case .number: 12
          case .day: "2024-02-29"
          case .flag: true
          case .choice(let choices):
            Int(choices[0]) == nil ? .string(choices[0]) : .number(choices[0])
          case .list: ["a", "science/biology"]
          }
        #expect(field.value(of: field.text(of: sample)) == .some(sample), "\(field.key)")
        #expect(section.keys.contains(field.key))
        // What a record of its section must have.
        let needed: [JSON.Member] =
          switch section {
          case .encounters: [JSON.Member("person", "p"), JSON.Member("day", "2024-02-29")]
          case .journal: [JSON.Member("day", "2024-02-29")]
          default: []
          }
        let record = JSON.object(
          [JSON.Member("id", "i"), JSON.Member(field.key, sample)]
            + needed.filter { $0.key != field.key })
        #expect(throws: Never.self) { try section.check(record) }
      }
    }
  }
}
