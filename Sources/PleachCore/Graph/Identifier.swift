/// The name under which one kind of thing is found for good, so that a person's identifier cannot
/// be handed in where a topic's is asked.
public struct Identifier<Of>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// As it stands in the store.
  public let raw: String

  /// Takes a text as it stands in the store, whatever it is.
  public init(_ raw: String) { self.raw = raw }
  /// The same for a text in the program.
  public init(stringLiteral value: String) { raw = value }

  /// As it stands in the store.
  public var description: String { raw }

  /// In the order of their scalars, for ties that must fall the same way each time.
  public static func < (one: Self, other: Self) -> Bool { one.raw < other.raw }
}

extension Identifier {
  /// An identifier a person can read and type: small letters, digits and hyphens of `name`, at most
  /// some 60 bytes.
  ///
  /// Two names may give the same identifier, `C++` and `C#` for instance: look whether it is free.
  /// - Parameters:
  ///   - fallback: For names without any letter or digit. By default the numbers of their scalars, so
  ///     that `🎨` and `🚲` differ, on every machine in the same way.
  ///   - isPath: Whether slashes stay, as in `science/biology`; empty parts go.
  public static func slug(
    _ name: String, fallback: String? = nil, isPath: Bool = false
  ) -> Self {
    var slug = ""
    var gap: String?
    for scalar in Folding.folded(name).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if let gap, !slug.isEmpty { slug += gap }
        gap = nil
        slug.unicodeScalars.append(scalar)
      } else {
        gap = isPath && (scalar == "/" || gap == "/") ? "/" : "-"
      }
      if slug.utf8.count >= 60 { break }
    }
    return Self(slug.isEmpty ? fallback ?? numbers(of: name) : slug)
  }

  private static func numbers(of name: String) -> String {
    let numbers = name.unicodeScalars.filter { !$0.properties.isWhitespace }.prefix(8)
      .map { "u" + String($0.value, radix: 16) }
    return numbers.isEmpty ? "unnamed" : numbers.joined(separator: "-")
  }

  /// This identifier, or the first of it with `-2`, `-3` … that is not used yet.
  public func free(isUsed: (Self) -> Bool) -> Self {
    var free = self
    var count = 2
    while isUsed(free) {
      free = Self("\(raw)-\(count)")
      count += 1
    }
    return free
  }
}
