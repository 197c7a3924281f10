/// The parts of a web address that importers compare. No validator: nothing is opened with it.
struct SiteAddress: Equatable {
  /// Lower-cased, Punycode decoded, without `www.`, user and port.
  var host: String
  /// Between host and query, percent signs decoded, split at `/`.
  var path: [String]
  /// Everything behind the scheme, `www.` and a last `/` dropped: two that are equal mean the same.
  var key: String
  /// The query, undecoded.
  var query: String

  /// `nil` without a host.
  init?(_ text: String) {
    let text = Field.trimmed(text)
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let tail = rest[authority.endIndex...]
    var host = authority.split(separator: "@").last.map(String.init) ?? ""
    let port = host.firstIndex(of: ":").map { host[$0...] } ?? ""
    host = Punycode.decodedHost(String(host.dropLast(port.count)))
    if host.hasPrefix("www.") { host.removeFirst(4) }
    guard host.contains(".") || host == "localhost", !host.contains(" ") else { return nil }
    self.host = host
    let isUsualPort = port == ":80" || port == ":443"
    let path = tail.prefix { $0 != "?" && $0 != "#" }
    self.path = path.split(separator: "/").map { Self.percentDecoded(String($0)) }
    let afterPath = tail[path.endIndex...]
    query = afterPath.first == "?" ? String(afterPath.dropFirst().prefix { $0 != "#" }) : ""
    let fullTail = tail.prefix { $0 != "#" }
    key =
      host + (isUsualPort ? "" : port)
      + (fullTail.last == "/" ? fullTail.dropLast() : fullTail)
  }

  /// The value of `name=value` in the query.
  func queryValue(_ name: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return Self.percentDecoded(String(parts[1])) }
    }
    return nil
  }

  /// `%C3%B8` as `ø`; what is no UTF-8 afterwards stays as it was.
  static func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2])
      {
        plain.append(high << 4 | low)
        index += 3
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(validating: plain, as: UTF8.self) ?? text
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
