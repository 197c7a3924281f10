extension Check {
  /// Marks of programs that save a text in their own way; it reads all the same.
  static let layout = Check("Layout") { exam in
    guard let bytes = exam.salvage?.bytes else { return [] }
    var findings: [Finding] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      findings.append(exam.finding(.bom, at: 0, "begins with a byte order mark", remedy: exam.fix))
    }
    if let place = firstCarriageReturn(in: bytes) {
      findings.append(
        exam.finding(.crlf, at: place, "lines end with CR LF, as on Windows", remedy: exam.fix))
    }
    return findings
  }

  private static func firstCarriageReturn(in bytes: [UInt8]) -> Int? {
    guard let feed = bytes.firstIndex(of: 0x0A), feed > 0, bytes[feed - 1] == 0x0D else {
      return nil
    }
    return feed - 1
  }
}
