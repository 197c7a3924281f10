/// The columns of the list of people that fit a width.
struct PeopleColumns: Equatable {
  var name: Int
  var handle = 0
  var platforms = 0
  var communities = 0
  var note = 0
  var post = 0
  var talked = 0

  /// A mark, a tie and the spaces around them.
  static let lead = 4

  init(_ width: Int) {
    let room = max(0, width - Self.lead)
    name = min(room, 24)
    var left = room - name
    func take(_ columns: Int, when enough: Int) -> Int {
      guard left >= columns + 1, width >= enough else { return 0 }
      left -= columns + 1
      return columns
    }
    post = take(5, when: 34)
    platforms = take(5, when: 48)
    communities = take(min(26, max(14, width / 5)), when: 62)
    talked = take(6, when: 72)
    handle = take(min(26, width / 6), when: 100)
    note = left >= 12 ? left - 1 : 0
    guard note == 0 else { return }
    // What is left is for chips first, then for names.
    if communities > 0 {
      let more = min(left, max(0, 24 - communities))
      communities += more
      left -= more
    }
    name += left
  }
}
