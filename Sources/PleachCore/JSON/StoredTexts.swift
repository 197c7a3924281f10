/// A list of texts as it stands in the store, made into texts each time somebody asks.
///
/// A store may know a million follows and show ten. As strings they took a third of the time that
/// opening takes, and more memory than the file itself.
struct StoredTexts: Sendable {
  private var content: Content

  private enum Content: Sendable {
    case texts([String])
    /// From the bracket of the list on, in bytes that were read once.
    case bytes([UInt8], at: Int)
  }

  /// Texts that stand in no store yet.
  init(_ texts: [String]) { content = .texts(texts) }

  /// A list that begins at `offset`, seen to hold nothing but texts.
  init(in bytes: [UInt8], at offset: Int) { content = .bytes(bytes, at: offset) }

  /// - Complexity: O(size of the list).
  var texts: [String] {
    switch content {
    case .texts(let texts): return texts
    case .bytes(let bytes, let offset):
      var outline = JSONOutline(bytes)
      guard outline.find(from: offset) != nil else { return [] }  // it was read once
      return outline.texts(0) ?? []
    }
  }

  /// Hands each text's bytes to `body`, without making texts of them where they have no escapes.
  func forEachBytes(_ outline: inout JSONOutline, _ body: (ArraySlice<UInt8>) -> Void) {
    switch content {
    case .texts(let texts): for text in texts { body(Array(text.utf8)[...]) }
    case .bytes(let bytes, let offset):
      outline.take(bytes)
      guard outline.find(from: offset) != nil, let elements = outline.elements(0) else { return }
      for element in elements {
        body(outline.plain(element) ?? Array((outline.text(element) ?? "").utf8)[...])
      }
    }
  }
}

extension StoredTexts: Equatable {
  static func == (one: Self, other: Self) -> Bool { one.texts == other.texts }
}
