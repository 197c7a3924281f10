/// A web address that may be handed to another program: `http` or `https`, a host, nothing hidden.
///
/// Addresses of one's own network pass (`http://192.0.2.1`): people run platforms at home, and the host
/// is shown before it is opened.
public struct SafeAddress: Sendable, Equatable {
  /// The whole address as it was handed in: printable ASCII, at most 2,048 bytes.
  public let text: String
  /// The host in small letters, as a person should see it before opening.
  public let host: String

  /// `nil` for every other scheme, for names and passwords before the host, for spaces, controls and
  /// invisible characters, and for more than 2,048 bytes.
  public init?(_ text: String) {
    let lower = text.prefix(8).lowercased()
    guard text.utf8.count <= 2048,
      let scheme = ["https://", "http://"].first(where: lower.hasPrefix)
    else { return nil }
    // ASCII only: whatever else belongs into an address is percent-encoded or punycode.
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Self.refused.contains($0) }) else {
      return nil
    }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let authority = rest.prefix { !Self.authorityEnd.contains($0) }
    let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let host = String(parts[0]), Self.isHost(host),
      parts.count == 1 || Self.isPort(parts[1])
    else { return nil }
    self.text = text
    self.host = host.lowercased()
  }

  private static let refused = Set("\"'`<>\\^{}|".utf8)
  private static let authorityEnd = Set("/?#".utf8)

  /// Digits only: `Int` alone would take `+80` too.
  private static func isPort(_ digits: Substring.UTF8View) -> Bool {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return Int(String(digits) ?? "").map((1...65535).contains) == true
  }

  private static func isHost(_ host: String) -> Bool {
    !host.isEmpty && !host.hasPrefix(".") && !host.hasPrefix("-") && !host.contains("..")
      && host.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
  }
}
