import PleachCore

extension Check {
  /// Whether what pleach wrote last still stands on this machine: the first to bring back, and what a
  /// merge compares with.
  static let base = Check("Base") { exam in
    let path = exam.location.base
    func finding(_ what: String) -> [Finding] { [Finding(.base, path, what, remedy: exam.fix)] }
    if let error = exam.base.error { return finding(error.what) }
    guard exam.base.isThere else {
      // A journal begun on a store made by hand has none yet.
      let isDue = exam.header.map { $0.generation > 1 } ?? false
      return isDue ? finding("gone; it is what pleach wrote last") : []
    }
    do throws(DocumentError) {
      _ = try Document.read(exam.base.bytes)
    } catch {
      return [
        Finding(
          .base, path, line: error.line, column: error.column, "\(error.problem)",
          remedy: exam.fix)
      ]
    }
    guard let header = exam.header, header.generation > 1 else { return [] }
    let hash = SHA256.hex(exam.base.bytes)
    let isOurs =
      header.base == hash || exam.journalText.lines.contains { $0.line == .folding(hash: hash) }
    return isOurs ? [] : finding("not what pleach wrote last")
  }
}
