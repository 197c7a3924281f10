import PleachCore

/// Where the parts of the frame stand on a screen of some size.
struct Layout: Sendable, Equatable {
  let size: Size

  /// Below this there is no room for a trail line.
  private static let trailRows = 10
  /// From this width on a list has its page beside it.
  private static let wide = 120

  var hasTrail: Bool { size.rows >= Self.trailRows }
  var hasStatus: Bool { size.rows >= 3 }
  var isWide: Bool { size.columns >= Self.wide }

  /// The first row below title and trail.
  var bodyTop: Int { hasTrail ? 2 : min(1, max(0, size.rows - 1)) }
  var bodyRows: Int { max(0, size.rows - bodyTop - (hasStatus ? 1 : 0)) }

  /// Columns of a list that has its page beside it.
  var listColumns: Int { isWide ? size.columns - min(80, size.columns * 2 / 5) - 1 : size.columns }
  /// Columns of a page that has another one beside it, both with much to say.
  var halfColumns: Int { isWide ? (size.columns - 1) / 2 : size.columns }
  /// Columns of the page beside a list; 0 when there is none.
  var besideColumns: Int { isWide ? size.columns - listColumns - 1 : 0 }

  /// Columns that the text of a page may take: lines longer than this are hard to read.
  static func textWidth(_ columns: Int) -> Int { max(1, min(columns - 4, 100)) }

  /// Rows of a list's lines below its headings.
  var listRows: Int { max(0, bodyRows - 1) }
}
