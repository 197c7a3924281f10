/// The name under which one kind of thing is found for good, so that a person's identifier cannot
/// be handed in where a topic's is asked.
public struct Identifier<Of>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// As it stands in the store.
  public let raw: String

  public init(_ raw: String) { self.raw = raw }
  public init(stringLiteral value: String) { raw = value }

  public var description: String { raw }

  public static func < (one: Self, other: Self) -> Bool { one.raw < other.raw }
}

extension Identifier {
  /// An identifier a person can read and type: small letters, digits and hyphens of `name`.
  ///
  /// Names without any letter or digit give `fallback`. Two names may give the same identifier.
  public static func slug(_ name: String, fallback: String = "unnamed") -> Self {
    var slug = ""
    for scalar in Folding.folded(name).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
      if slug.utf8.count >= 60 { break }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return Self(slug.isEmpty ? fallback : slug)
  }
}
