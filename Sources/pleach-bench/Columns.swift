/// Rows of text under each other.
struct Columns {
  private var lines: [[String]]

  init(_ head: [String]) { lines = [head] }

  mutating func add(_ line: [String]) { lines.append(line) }

  func show() {
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    for line in lines {
      let cells = zip(line, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      print(cells.joined(separator: "  "))
    }
  }
}

/// A number with so many digits behind the point.
func fixed(_ number: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  let whole = Int((number * Double(scale)).rounded())
  guard digits > 0 else { return "\(whole)" }
  let rest = String(abs(whole) % scale)
  let zeros = String(repeating: "0", count: digits - rest.count)
  return "\(whole < 0 ? "-" : "")\(abs(whole) / scale).\(zeros)\(rest)"
}
