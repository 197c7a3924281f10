extension Signal {
  /// A large share of all posts of those you follow; in the mean, as exports only know totals. Bursts of
  /// posts are named first among the reasons for unfollowing (H. Kwak, H. Chun, S. Moon, CHI 2011).
  static let loud = Signal("loud", weight: 1, "writes a large share of all you see") {
    person, circle in
    guard let rate = Circle.postsADay(of: person, until: circle.today), rate >= 5 else {
      return nil
    }
    let share = rate / max(rate, circle.postsADay)
    let fair = 1 / Double(max(1, circle.following))
    guard share > 3 * fair else { return nil }
    return Finding(rate / 40) {
      let posts = "some \(Int(rate.rounded())) posts a day"
      let percent = Int((share * 100).rounded())
      return (percent > 1 ? "\(posts), \(percent) % of all you see" : posts, [])
    }
  }
}
