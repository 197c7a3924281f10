import PleachCore
import TerminalCorpus

/// A store in which every text is a stranger's, as the screens are tried on it.
enum Hostile {
  static let texts = Corpus.short.map(\.text)

  static func document(_ text: String) -> Document {
    // What the corpus writes is a store.
    try! Document.read(Array(HostileStore.json(of: [text]).utf8)).0
  }
}
