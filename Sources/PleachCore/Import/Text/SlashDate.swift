/// A day in numbers, `3/15/24` or `15/03/2024`: which number is the month, the text alone may not say.
struct SlashDate {
  /// What stands first where the year stands last.
  enum Order { case month, day }

  private let numbers: [Int]

  /// With or without a time behind it; `nil` for what is no day whichever way it is read.
  init?(_ text: String) {
    let date = text.prefix { $0 != "," && $0 != " " }
    let parts = date.split(whereSeparator: { $0 == "/" || $0 == "-" })
    numbers = parts.compactMap { Int($0) }
    guard date.count(where: { $0 == "/" || $0 == "-" }) == 2, numbers.count == 3,
      isYearFirst || !date.contains("-"), day(.month) ?? day(.day) != nil
    else { return nil }
  }

  /// As ISO 8601 has it, but for the slashes.
  private var isYearFirst: Bool { numbers[0] > 31 }

  /// The order that this day shows by itself.
  private var order: Order? {
    guard !isYearFirst else { return nil }
    return numbers[1] > 12 ? .month : numbers[0] > 12 ? .day : nil
  }

  /// - Parameter order: Of the source, if known; what can only be read one way is read so.
  /// - Returns: `nil` for what can be read both ways.
  func day(_ order: Order? = nil) -> Day? {
    if isYearFirst { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    let isOne = numbers[0] == numbers[1]
    guard let order = self.order ?? order ?? (isOne ? .month : nil) else { return nil }
    let (month, day) = order == .month ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    return Day(year: Day.fullYear(numbers[2]), month: month, day: day)
  }

  /// The order in which a column is written: `nil` when none of its days shows it, or they differ.
  static func order(in cells: some Sequence<String>) -> Order? {
    let orders = Set(cells.lazy.compactMap { SlashDate($0)?.order })
    return orders.count == 1 ? orders.first : nil
  }
}
