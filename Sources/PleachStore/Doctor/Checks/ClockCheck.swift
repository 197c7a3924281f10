import PleachCore

extension Check {
  /// Whether the clock stands before what was written already.
  static let clock = Check("Clock") { exam in
    var times = exam.journalText.lines.compactMap { line -> String? in
      switch line.line {
      case .header(let header): header.time
      case .change(let change): change.time
      case .folding: nil
      }
    }
    times += Backup.all(in: exam.location.backups, exam.files).map(\.moment.iso)
    // A minute is what clocks correct among themselves.
    guard let latest = times.max(), latest > Moment(seconds: exam.now.seconds + 60).iso else {
      return []
    }
    return [
      Finding(
        .clock, "the clock",
        "it is \(exam.now.iso), and something was written at \(latest)",
        remedy: "Set the clock; backups go by it")
    ]
  }
}
