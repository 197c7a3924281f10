/// What the follows of like-minded people say together: "people who follow as you do also follow her".
///
/// Your list is explained as a sum of other lists, b the weights: least ‖you − Σ b(w)·list(w)‖² + λ‖b‖²
/// over the 500 who share most with you, each list scaled to length one and each follow weighing
/// d⁻^-0.6. Unlike co-following, ten people with one and the same list count as one voice, and whom
/// they follow and you do not counts against them. A candidate has d⁻^-0.3 · Σ b(w) over its followers.
/// This is the ridge regression behind linear recommenders (H. Steck, WWW 2019,
/// doi:10.1145/3308558.3313710), for one person at a time, so that nothing is trained: five steps of
/// conjugate gradients (M. Hestenes, E. Stiefel, *J. Res. NBS* 49, 1952, doi:10.6028/jres.049.044)
/// on the lists themselves.
struct LikeMinded: Sendable, Equatable {
  /// How many others are asked.
  static let company = 500
  /// λ: the larger, the more it is like co-following.
  static let caution = 5.0
  /// More change the order of few candidates.
  static let steps = 5
  /// How far these lists are to be believed, in `0..<1`: where few people share a follow with you, there is
  /// little to learn from. A hundred are believed by half.
  ///
  /// - Parameter company: How many share a follow with you.
  static func trust(_ company: Int) -> Double { Double(company) / Double(company + 100) }

  /// Scores of the candidates that co-following touched; what has none there has none here.
  ///
  /// - Parameters:
  ///   - taste: What co-following found of everybody who shares a follow with you.
  ///   - scores: Zeros for all vertices; may be left below zero.
  /// - Complexity: O(what `company` people follow).
  func scores(
    _ taste: Tally.Cells, _ coFollow: CoFollow, _ lists: Lists,
    into scores: UnsafeMutablePointer<Double>
  ) {
    let company = Company(taste, coFollow, lists)
    let weights = company.explained(by: scores)
    for (other, weight) in zip(company.members, weights) {
      for candidate in lists.out(other.vertex) { scores[Int(candidate)] += weight * other.scale }
    }
  }

  /// Those who are asked, and the regression over their lists.
  private struct Company {
    struct Member {
      let vertex: Int
      /// Makes the list one long.
      let scale: Double
      /// The part of it that is yours too.
      let common: Double
    }

    let members: [Member]
    private let coFollow: CoFollow
    private let lists: Lists

    init(_ taste: Tally.Cells, _ coFollow: CoFollow, _ lists: Lists) {
      (self.coFollow, self.lists) = (coFollow, lists)
      var best = Best(LikeMinded.company)
      for other in taste.touched {
        let degree = lists.outDegree(Int(other))
        let score = taste.scores[Int(other)] / Double(degree).squareRoot()
        best.offer(Best.Entry(score: score, followers: lists.inDegree(Int(other)), vertex: other))
      }
      members = best.sorted.map { entry in
        var length = 0.0
        for followed in lists.out(Int(entry.vertex)) {
          length += coFollow.ofFollowed[lists.inDegree(Int(followed))]
        }
        let scale = 1 / length.squareRoot()
        return Member(
          vertex: Int(entry.vertex), scale: scale, common: taste.scores[Int(entry.vertex)] * scale)
      }
    }

    /// How much each member's list explains of yours.
    ///
    /// - Parameter room: Zeros for all vertices, and zeros again afterwards.
    func explained(by room: UnsafeMutablePointer<Double>) -> [Double] {
      var rest = members.map(\.common)
      var weights = [Double](repeating: 0, count: rest.count)
      var direction = rest
      var length = Self.product(rest, rest)
      for _ in 0..<LikeMinded.steps where length > 0 {
        let image = image(of: direction, room)
        let step = length / Self.product(direction, image)
        for place in rest.indices {
          weights[place] += step * direction[place]
          rest[place] -= step * image[place]
        }
        let shorter = Self.product(rest, rest)
        let turn = shorter / length
        length = shorter
        for place in rest.indices { direction[place] = rest[place] + turn * direction[place] }
      }
      return weights
    }

    /// What weights make of the members' lists, seen from each member, and `caution` times the weights.
    private func image(of weights: [Double], _ room: UnsafeMutablePointer<Double>) -> [Double] {
      for (member, weight) in zip(members, weights) {
        for followed in lists.out(member.vertex) { room[Int(followed)] += weight * member.scale }
      }
      let image = zip(members, weights).map { member, weight in
        var sum = 0.0
        for followed in lists.out(member.vertex) {
          sum += room[Int(followed)] * coFollow.ofFollowed[lists.inDegree(Int(followed))]
        }
        return sum * member.scale + LikeMinded.caution * weight
      }
      for member in members { for followed in lists.out(member.vertex) { room[Int(followed)] = 0 } }
      return image
    }

    private static func product(_ one: [Double], _ other: [Double]) -> Double {
      var sum = 0.0
      for place in one.indices { sum += one[place] * other[place] }
      return sum
    }
  }
}
