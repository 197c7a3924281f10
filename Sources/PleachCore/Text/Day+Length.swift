extension Day {
  /// How long it is from this day to a later one, in the largest unit that says it: "8 months".
  public func length(until later: Day) -> String {
    let days = max(0, days(until: later))
    func many(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    return switch days {
    case 0..<14: many(days, "day")
    case 14..<60: many(days / 7, "week")
    case 60..<730: many(days / 30, "month")
    default: many(days / 365, "year")
    }
  }
}
