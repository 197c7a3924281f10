extension Signal {
  /// Was seen to post within two months.
  static let postsLately = Signal("active", weight: 0.7, "posted lately") { person, circle in
    guard let last = person.lastPost else { return nil }
    let days = max(0, last.days(until: circle.today))
    return Finding(1 - Double(days) / 60) {
      days == 0 ? "posted today" : "posted \(last.length(until: circle.today)) ago"
    }
  }
}
