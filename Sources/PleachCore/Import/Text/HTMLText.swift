/// The text of a small piece of HTML, such as a bio.
enum HTMLText {
  /// Tags dropped, paragraphs and `<br>` as line breaks, entities replaced.
  static func plain(_ html: String) -> String {
    let bytes = Array(html.utf8)
    guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return html
    }
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        plain.append(contentsOf: lineBreak(for: bytes[index + 1..<max(index + 1, end)]).utf8)
        index = end + 1
      case UInt8(ascii: "&"):
        let entity = Entity.read(bytes[index...], isHTML: true)
        plain.append(contentsOf: entity.text.utf8)
        index += entity.length
      default:
        plain.append(bytes[index])
        index += 1
      }
    }
    return Field.trimmed(String(decoding: plain, as: UTF8.self))
  }

  private static func lineBreak(for tag: ArraySlice<UInt8>) -> String {
    let name = String(decoding: tag.prefix(3), as: UTF8.self).lowercased()
    if name.hasPrefix("br") { return "\n" }
    return name == "/p" || name == "/p " ? "\n\n" : ""
  }

  /// The address of the first link, else the text.
  static func link(_ html: String) -> String {
    let bytes = Array(html.utf8)
    guard let start = html.firstRange(of: "href=\"") else { return plain(html) }
    let from = html.utf8.distance(from: html.utf8.startIndex, to: start.upperBound)
    let value = bytes[from...].prefix { $0 != UInt8(ascii: "\"") }
    return plain(String(decoding: value, as: UTF8.self))
  }
}
