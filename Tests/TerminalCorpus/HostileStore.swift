/// A store in which every text is a stranger's.
public enum HostileStore {
  /// The `network.json` of it: two people a text, who have that text in every field, and a platform, a
  /// topic and a community of that name.
  public static func json(of texts: [String]) -> String {
    let numbered = Array(texts.enumerated())
    return """
      {"pleach":{"schema":1,"minReader":1},
      "platforms":[\(list(numbered.map { group("q\($0)", $1, ["purpose", "note"], "\"lastVisit\":\"2019-01-01\"") }))],
      "topics":[\(list(numbered.map { group("t\($0)", $1, ["question", "note"], "\"care\":2") }))],
      "communities":[\(list(numbered.map { group("c\($0)", $1, ["note"], "\"budget\":1") }))],
      "people":[\(list(numbered.flatMap { [person("p\($0)", $0, $1), person("r\($0)", $0, $1), follower($0, $1)] }))],
      "follows":[\(list(numbered.map { "{\"id\":\"q\($0.offset):p\($0.offset)\",\"to\":[\"q\($0.offset):r\($0.offset)\",\"q\($0.offset):s\($0.offset)\"]}" }))],
      "encounters":[\(list(numbered.map(encounter)))],
      "goals":[\(list(numbered.map(goal)))],
      "journal":[\(list(numbered.map(page)))],
      "verdicts":[\(list(numbered.map(verdict) + numbered.map(farewell)))],
      "imports":[\(list(numbered.map(imported)))]}

      """
  }

  private static func list(_ records: [String]) -> String { records.joined(separator: ",\n") }

  private static func group(
    _ id: String, _ text: String, _ keys: [String], _ more: String
  ) -> String {
    let fields = (["name"] + keys).map { "\"\($0)\":\(quoted(text))" }
    return "{\"id\":\"\(id)\",\(fields.joined(separator: ",")),\(more)}"
  }

  private static func person(_ id: String, _ number: Int, _ text: String) -> String {
    let quoted = quoted(text)
    let account = """
      {"id":"q\(number):\(id)","handle":\(quoted),"url":\(self.quoted("https://example.org/" + text)),\
      "name":\(quoted),"bio":\(quoted),"following":true,"followingSince":"2024-01-01",\
      "email":\(quoted),"company":\(quoted),"position":\(quoted),"links":[\(quoted)],\
      "lists":[\(quoted)],"languages":[\(quoted)],"movedTo":\(quoted)}
      """
    // One of a platform that is no record, with a key and a community that are only identifiers.
    let other = "{\"id\":\(self.quoted("w:k" + key(text))),\"url\":\(quoted)}"
    let isFirst = id.hasPrefix("p")
    return """
      {"id":"\(id)","name":\(quoted),"accounts":[\(isFirst ? account + "," + other : account)],\
      "communities":["c\(number)",\(self.quoted("i" + key(text)))],\
      "topics":["t\(number)",\(self.quoted("i" + key(text)))],"note":\(quoted),"metHow":\(quoted)}
      """
  }

  /// Somebody to be suggested and to be tagged.
  private static func follower(_ number: Int, _ text: String) -> String {
    let quoted = quoted(text)
    return """
      {"id":"s\(number)","name":\(quoted),"accounts":[{"id":"q\(number):s\(number)","handle":\(quoted),\
      "name":\(quoted),"bio":\(quoted),"followsYou":true,"languages":[\(quoted)]}],\
      "topics":["t\(number)"]}
      """
  }

  private static func encounter(_ number: Int, _ text: String) -> String {
    "{\"id\":\"e\(number)\",\"person\":\"p\(number)\",\"day\":\"2026-03-10\",\"kind\":\"message\","
      + "\"direction\":\"received\",\"text\":\(quoted(text)),\"url\":\(quoted(text))}"
  }

  private static func goal(_ number: Int, _ text: String) -> String {
    "{\"id\":\"g\(number)\",\"kind\":\"reply\",\"count\":2,\"whom\":\"community:c\(number)\","
      + "\"period\":\"week\",\"note\":\(quoted(text))}"
  }

  private static func page(_ number: Int, _ text: String) -> String {
    "{\"id\":\"j\(number)\",\"day\":\"2026-03-\(10 + number % 4)\","
      + "\"working\":\(quoted(text)),\"people\":[\"p\(number)\"],\"topics\":[\"t\(number)\"]}"
  }

  private static func verdict(_ number: Int, _ text: String) -> String {
    "{\"id\":\"v\(number)\",\"person\":\"p\(number)\",\"verdict\":\"trial\",\"day\":\"2026-01-01\","
      + "\"askAgain\":\"2026-01-12\",\"reason\":\(quoted(text)),\"question\":\(quoted(text))}"
  }

  private static func farewell(_ number: Int, _ text: String) -> String {
    "{\"id\":\"w\(number)\",\"person\":\"r\(number)\",\"verdict\":\"unfollow\",\"day\":\"2026-01-01\","
      + "\"reason\":\(quoted(text)),\"thanks\":\(quoted(text))}"
  }

  private static func imported(_ number: Int, _ text: String) -> String {
    "{\"id\":\"i\(number)\",\"day\":\"2026-01-01\",\"importer\":\(quoted(text)),"
      + "\"platform\":\"q\(number)\",\"files\":[\(quoted(text))],\"added\":1}"
  }

  /// Identifiers are compared as texts, for which a hundred thousand marks take their time.
  private static func key(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(200)))
  }

  /// A JSON text in plain ASCII.
  public static func quoted(_ text: String) -> String {
    var json = "\""
    for unit in text.utf16 {
      if (0x20...0x7E).contains(unit), unit != 0x22, unit != 0x5C {
        json.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      } else {
        let digits = String(unit, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return json + "\""
  }
}
