/// The files in which the pages of one list were saved: whether they are all there.
///
/// Platforms hand lists out in pages and name no total, so only gapless numbers from the first page
/// and a last page that says so, or is not full, prove that nobody is missing.
struct PageRun {
  private var files: [(number: Int?, endsList: Bool)] = []

  var isEmpty: Bool { files.isEmpty }

  /// - Parameters:
  ///   - stem: The file's name without extension, as in `following-page2`.
  ///   - endsList: Whether the last page in the file is the last of the list.
  mutating func add(_ stem: String, endsList: Bool) {
    let digits = String(stem.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    files.append((digits.count < 6 ? Int(digits) : nil, endsList))
  }

  var isWhole: Bool {
    guard let last = files.max(by: { ($0.number ?? 0) < ($1.number ?? 0) }), last.endsList else {
      return false
    }
    if files.count == 1 { return (last.number ?? 1) <= 1 }
    return files.compactMap(\.number).sorted() == Array(1...files.count)
  }
}

extension ImportDraft {
  /// Says that a list is whole when its pages are, and that it may not be otherwise.
  mutating func complete(_ list: FollowList, from formats: Set<String>, pages: PageRun) {
    guard !pages.isEmpty else { return }
    if pages.isWhole {
      complete(list, from: formats)
    } else {
      note(list.wordsForPart)
    }
  }
}
