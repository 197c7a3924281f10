import Testing

@testable import PleachStore

@Suite struct InvocationTests {
  @Test(
    "a word stays one for a shell, whatever is in it",
    arguments: [
      ("/mnt/my net", "'/mnt/my net'"), ("it's", "'it'\\''s'"),
      // A quote with an accent on it is a quote to a shell.
      ("'\u{301};id", "''\\''\u{301};id'"),
    ])
  func quoted(path: String, word: String) {
    #expect(Array(Invocation.quoted(path).utf8) == Array(word.utf8))
  }
}
