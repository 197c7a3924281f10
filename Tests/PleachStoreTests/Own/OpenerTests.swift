import PleachCore
import Testing

@testable import PleachStore

@Suite struct OpenerTests {
  private let address = SafeAddress("https://x.com/$(id)&b=;id")!  // plain ASCII, as URLs may be

  private func settings(_ opener: String?) -> Settings {
    var settings = Settings()
    settings.set("opener", to: opener.map { .string($0) })
    return settings
  }

  @Test("the settings come first, then $BROWSER, then the system's own")
  func order() {
    let browser = ["BROWSER": "w3m:lynx"]
    #expect(Opener(settings("fox --new"), browser)?.words(for: address).first == "fox")
    #expect(Opener(settings(nil), browser)?.command == "w3m")
    #expect(Opener(settings(""), [:])?.isOwn == false)
  }

  @Test("the address is one argument, at its place or at the end")
  func arguments() {
    #expect(
      Opener(settings("fox --new"), [:])?.words(for: address) == ["fox", "--new", address.text])
    #expect(
      Opener(settings(nil), ["BROWSER": "fox --url=%s -x"])?.words(for: address)
        == ["fox", "--url=" + address.text, "-x"])
  }

  @Test("over ssh only what the settings name opens anything")
  func far() {
    let far = ["SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22", "BROWSER": "fox"]
    #expect(Opener(settings(nil), far) == nil)
    #expect(Opener(settings("fox"), far)?.command == "fox")
  }
}
