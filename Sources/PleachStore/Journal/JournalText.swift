/// What stands in a stretch of journal: whole lines, and where they stop being so.
struct JournalText {
  /// Lines with the bytes they take, counted from the start of the file.
  var lines: [(line: JournalLine, range: Range<Int>)] = []
  /// Up to where every line is whole.
  var goodLength: Int
  var damage: Damage?

  enum Damage: Equatable {
    /// The last line was cut off: a crash left it, and nobody was told that it is saved.
    case torn
    /// A line that was whole is not any more, or lines follow what is none; counted from 1.
    case bad(line: Int)
  }

  /// - Parameter start: Where `bytes` begin in the file.
  init(_ bytes: [UInt8], from start: Int = 0) {
    goodLength = start
    var place = 0
    while place < bytes.count {
      guard let end = bytes[place...].firstIndex(of: 0x0A) else {
        damage = .torn
        return
      }
      guard let line = JournalLine(bytes[place..<end]) else {
        damage = .bad(line: lines.count + 1)
        return
      }
      lines.append((line, start + place..<start + end + 1))
      place = end + 1
      goodLength = start + place
    }
  }
}
