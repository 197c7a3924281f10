import PleachCore

/// The program that opens web addresses, called with the address as an argument of its own and never
/// through a shell.
public struct Opener: Sendable, Equatable {
  /// The program and what stands before the address; `%s` among them is the address's place.
  private let parts: [String]
  /// Whether the user named it; the system's own may just not be there.
  public let isOwn: Bool

  /// The one of the settings, else `$BROWSER`, else the system's.
  ///
  /// Over ssh a browser would open where nobody sees it: then only the settings name one, and `nil`
  /// means that the address is to be shown.
  public init?(_ settings: Settings, _ environment: [String: String]) {
    let isFar = environment["SSH_CONNECTION"]?.isEmpty == false
    // Several browsers stand with colons between, the first one wanted most.
    let browser = isFar ? nil : environment["BROWSER"]?.split(separator: ":").first.map(String.init)
    for (command, isOwn) in [(settings.opener, true), (browser, true), (Self.system, false)] {
      guard let parts = command?.split(separator: " ").map(String.init), !parts.isEmpty,
        isOwn || !isFar
      else { continue }
      (self.parts, self.isOwn) = (parts, isOwn)
      return
    }
    return nil
  }

  private static var system: String? {
    #if os(macOS)
      "open"
    #else
      "xdg-open"
    #endif
  }

  /// The program's name.
  public var command: String { parts[0] }

  /// The program and its arguments.
  public func words(for address: SafeAddress) -> [String] {
    guard parts.dropFirst().contains(where: { $0.contains("%s") }) else {
      return parts + [address.text]
    }
    return [parts[0]] + parts.dropFirst().map { $0.replacing("%s", with: address.text) }
  }
}
