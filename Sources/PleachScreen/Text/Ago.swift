import PleachCore

/// How long ago a day was, in as few letters as say it.
enum Ago {
  static func text(_ day: Day?, _ today: Day) -> SafeText {
    guard let day else { return "" }
    let days = day.days(until: today)
    return switch days {
    case ..<0: SafeText("in \(-days)d")
    case 0: "today"
    case 1..<14: SafeText("\(days)d")
    case 14..<60: SafeText("\(days / 7)w")
    case 60..<730: SafeText("\(days / 30)mo")
    default: SafeText("\(days / 365)y")
    }
  }

  /// The same in words: "3 months ago".
  static func words(_ day: Day, _ today: Day) -> String {
    let days = day.days(until: today)
    func many(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    return switch days {
    case ..<(-1): "in \(many(-days, "day"))"
    case -1: "tomorrow"
    case 0: "today"
    case 1: "yesterday"
    case 2..<14: "\(days) days ago"
    case 14..<60: "\(many(days / 7, "week")) ago"
    case 60..<730: "\(many(days / 30, "month")) ago"
    default: "\(many(days / 365, "year")) ago"
    }
  }
}
