/// Looks for frames in a picture and for what is wrong with them.
///
/// A picture is rows of columns: a wide letter has an empty text in its second column.
public enum Frames {
  /// Where a frame is not closed, a side not straight, or a row not as wide as the others.
  public static func problems(in rows: [[String]]) -> [String] {
    var problems: [String] = []
    for (row, columns) in rows.enumerated() where columns.count != rows[0].count {
      problems.append("row \(row) has \(columns.count) columns, not \(rows[0].count)")
    }
    guard problems.isEmpty else { return problems }
    var corners = ["╭": 0, "╮": 0, "╰": 0, "╯": 0]
    for (row, columns) in rows.enumerated() {
      // Corners have three bytes; most signs have one.
      for (column, sign) in columns.enumerated() where sign.utf8.count == 3 {
        guard corners[sign] != nil else { continue }
        corners[sign]! += 1  // it is there, as just seen
        guard sign == "╭" else { continue }
        if let problem = problem(withFrameAt: row, column, in: rows) { problems.append(problem) }
      }
    }
    if Set(corners.values).count > 1 { problems.append("frames have \(corners) corners") }
    return problems
  }

  private static func problem(
    withFrameAt top: Int, _ left: Int, in rows: [[String]]
  ) -> String? {
    let place = "the frame at row \(top), column \(left)"
    guard let right = rows[top][left...].firstIndex(of: "╮") else { return "\(place) has no right" }
    guard let bottom = (top..<rows.count).first(where: { rows[$0][left] == "╰" }) else {
      return "\(place) has no bottom"
    }
    guard rows[bottom][right] == "╯" else { return "\(place) ends askew" }
    for row in top + 1..<bottom where rows[row][left] != "│" || rows[row][right] != "│" {
      return "\(place) is open in row \(row)"
    }
    return nil
  }
}
