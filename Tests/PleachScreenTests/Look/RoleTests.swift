import Testing

@testable import PleachScreen

@Suite struct RoleTests {
  @Test("every role has a sign of its own and a sentence")
  func signs() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    for role in Role.allCases {
      #expect(role.help.hasSuffix("."))
      #expect(Role(rawValue: role.rawValue) == role)
    }
  }
}
