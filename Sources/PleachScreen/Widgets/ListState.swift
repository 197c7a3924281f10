/// Where one stands in a list, and what of it is in view.
public struct ListState: Sendable, Equatable {
  /// The current line, from 0; meaningless in an empty list.
  public private(set) var current = 0
  /// The first line in view.
  public private(set) var first = 0

  /// The top of a list, on the line `current`.
  public init(current: Int = 0) { self.current = current }

  /// Goes to a line, or as near as there is one.
  public mutating func go(to line: Int, of count: Int) {
    current = max(0, min(line, count - 1))
  }

  /// Moves the view and the current line by so many lines, up when negative, as the wheel does.
  public mutating func scroll(by lines: Int, of count: Int) {
    go(to: current + lines, of: count)
    first = max(0, min(first + lines, count - 1))
  }

  /// What is in view of `count` lines when `height` fit: the current line always is, with a line of
  /// context around where there is room.
  public func window(of count: Int, height: Int) -> Range<Int> {
    guard height > 0, count > 0 else { return 0..<0 }
    let current = max(0, min(self.current, count - 1))
    let margin = height > 4 ? 1 : 0
    var start = min(max(first, current - height + 1 + margin), current - margin)
    start = max(0, min(start, count - height))
    return start..<min(count, start + height)
  }

  /// Keeps the view where it was shown, so that it moves no more than it must.
  public mutating func settle(_ count: Int, height: Int) {
    current = max(0, min(current, count - 1))
    first = window(of: count, height: height).lowerBound
  }

  /// Moves as an action asks; `false` when it is no movement.
  public mutating func move(_ action: Action, of count: Int, height: Int) -> Bool {
    switch action {
    case .up: go(to: current - 1, of: count)
    case .down: go(to: current + 1, of: count)
    case .pageUp: scroll(by: -max(1, height - 1), of: count)
    case .pageDown: scroll(by: max(1, height - 1), of: count)
    case .top: go(to: 0, of: count)
    case .bottom: go(to: count - 1, of: count)
    default: return false
    }
    settle(count, height: height)
    return true
  }
}
