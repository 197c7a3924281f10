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
    return switch days {
    case ..<(-1): "in \(-days) days"
    case -1: "tomorrow"
    case 0: "today"
    case 1: "yesterday"
    default: "\(day.length(until: today)) ago"
    }
  }
}
