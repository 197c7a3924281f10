import Testing

@testable import PleachScreen

extension Theme: CustomTestStringConvertible {
  /// A test's report names the theme instead of spelling it out.
  public var testDescription: String { name }
}
