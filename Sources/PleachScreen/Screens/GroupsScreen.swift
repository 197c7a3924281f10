import PleachCore

/// A line of the lists of platforms, topics and communities.
struct GroupRow: Sendable, Equatable {
  var id: String
  /// As it stands below what it belongs to.
  var name: String
  /// How many levels it is below the top.
  var depth = 0
  var role: Role
  var share: Share
  /// `nil` for topics, which have none.
  var budget: Budget?
  /// A word on it: the kind, how much you care, the last visit.
  var detail: String
  /// The purpose, the question or the note.
  var text: String
  /// What is amiss: nobody speaks of it.
  var warning = ""
  var link: Link

  /// Among equals: by name as one reads it, then by identifier.
  var order: String { Folding.folded(name) + "\u{0}" + id }
}

extension Model {
  /// The lines of a list, the fullest first among communities and platforms, the dearest among
  /// topics.
  func groupRows(_ kind: Screen.GroupKind) -> [GroupRow] {
    switch kind {
    case .platforms: platformRows
    case .topics: topicRows
    case .communities: communityRows
    }
  }

  private var platformRows: [GroupRow] {
    let shares = graph.sharesByPlatform()
    let unlisted = shares.keys.filter { graph.platforms[$0] == nil }.sorted()
    let all = graph.platforms + unlisted.map { Platform(id: $0, name: Platform.knownName($0)) }
    let rows = all.enumerated().map { number, platform in
      GroupRow(
        id: platform.id.raw, name: platform.name, role: Role.accents[number % 8],
        share: shares[platform.id] ?? Share(), budget: Budget(of: platform, shares[platform.id]),
        detail: platform.lastVisit.map { Ago.words($0, today) } ?? "",
        text: platform.purpose ?? platform.note ?? "", link: .platform(platform.id))
    }
    return rows.sorted { ($1.share.people, $0.order) < ($0.share.people, $1.order) }
  }

  private var topicRows: [GroupRow] {
    let (shares, tree) = (graph.sharesByTopic(), GroupTree(graph.topics))
    let topics = tree.sorted(Array(graph.topics)) { one, other in
      let (first, second) = (shares[one.id]?.people ?? 0, shares[other.id]?.people ?? 0)
      return (other.care, second, Folding.folded(one.name), one.id)
        < (one.care, first, Folding.folded(other.name), other.id)
    }
    return topics.map { topic in
      let following = shares[topic.id]?.following ?? 0
      let warning =
        topic.care == 0 || following > 1 ? "" : following == 0 ? "nobody" : "one voice only"
      return GroupRow(
        id: topic.id.raw, name: tree.title(of: topic.id) ?? topic.name,
        depth: tree.depth(of: topic.id), role: .link, share: shares[topic.id] ?? Share(),
        detail: String(repeating: "♥", count: topic.care), text: topic.question ?? topic.note ?? "",
        warning: warning, link: .topic(topic.id))
    }
  }

  private var communityRows: [GroupRow] {
    let (shares, tree) = (graph.sharesByCommunity(), GroupTree(graph.communities))
    let communities = tree.sorted(Array(graph.communities)) { one, other in
      let (first, second) = (shares[one.id]?.people ?? 0, shares[other.id]?.people ?? 0)
      return (second, Folding.folded(one.name), one.id)
        < (first, Folding.folded(other.name), other.id)
    }
    return communities.map { community in
      GroupRow(
        id: community.id.raw, name: tree.title(of: community.id) ?? community.name,
        depth: tree.depth(of: community.id), role: graph.role(of: community.id),
        share: shares[community.id] ?? Share(), budget: Budget(of: community, shares[community.id]),
        detail: community.kind.words, text: community.note ?? "", link: .community(community.id))
    }
  }
}

/// Draws such a list.
struct GroupsView {
  let kind: Screen.GroupKind
  let rows: [GroupRow]

  func draw(_ list: ListState, on canvas: Canvas) {
    let (head, rest) = canvas.split(top: 1)
    let widths = Widths(canvas.columns - 1, kind)
    head.write("name", .heading, at: 2)
    head.write(SafeText("people").fitted(to: widths.count, .right), .heading, at: widths.countAt)
    if widths.bar > 0 { head.write("you follow", .heading, at: widths.barAt) }
    if widths.detail > 0 {
      head.write(detailTitle.cut(to: widths.detail), .heading, at: widths.detailAt)
    }
    if widths.text > 0 { head.write(textTitle.cut(to: widths.text), .heading, at: widths.textAt) }
    guard !rows.isEmpty else {
      return rest.inset(top: 1, left: 2).line(
        0, SafeText("No \(kind.one) yet: a adds one."), .faint)
    }
    let most = rows.map(\.share.people).max() ?? 0
    let window = list.window(of: rows.count, height: rest.rows)
    let inside = rest.scrollBar(first: window.lowerBound, of: rows.count)
    for (row, number) in window.enumerated() {
      let place = number == list.current ? inside.row(row).on(.current) : inside.row(row)
      if number == list.current { place.fill(.current) }
      draw(rows[number], most: most, on: place, widths)
    }
  }

  private var detailTitle: SafeText {
    switch kind {
    case .platforms: "last visit"
    case .topics: "care"
    case .communities: "kind"
    }
  }

  private var textTitle: SafeText {
    switch kind {
    case .platforms: "what for"
    case .topics: "question"
    case .communities: "note"
    }
  }

  /// How full the budget is, where there is one; topics are compared with the fullest.
  private func share(of row: GroupRow, _ most: Int) -> Double? {
    guard kind == .topics else { return row.budget?.fullness }
    return most > 0 ? Double(row.share.following) / Double(most) : 0
  }

  private func draw(_ row: GroupRow, most: Int, on canvas: Canvas, _ widths: Widths) {
    canvas.write("▎", row.role, at: 0)
    let indent = min(2 * row.depth, widths.name / 2)
    canvas.write(SafeText(row.name).cut(to: widths.name - indent), .text, at: 2 + indent)
    canvas.write(
      SafeText(String(row.share.people)).fitted(to: widths.count, .right), .text, at: widths.countAt
    )
    if widths.bar > 0 {
      let following = "\(row.share.following)"
      let number = row.budget?.limit.map { "\(following)/\($0)" } ?? following
      let isOver = row.budget?.isOver == true
      canvas.write(
        SafeText(number).fitted(to: 8, .right), isOver ? .warn : .faint, at: widths.barAt)
      if let share = share(of: row, most) {
        canvas.piece(row: 0, column: widths.barAt + 9, rows: 1, columns: widths.bar - 9)
          .bar(share, full: isOver ? .warn : .barFull)
      }
    }
    if widths.detail > 0 {
      canvas.write(SafeText(row.detail).cut(to: widths.detail), .faint, at: widths.detailAt)
    }
    if widths.text > 0 {
      var column = widths.textAt
      if !row.warning.isEmpty {
        column += canvas.write(SafeText(row.warning).cut(to: widths.text), .warn, at: column) + 2
      }
      let room = max(0, widths.textAt + widths.text - column)
      canvas.write(SafeText(row.text).cut(to: room), .faint, at: column)
    }
  }

  /// Which columns fit, and where they begin.
  private struct Widths {
    var name: Int
    let count = 6
    var bar = 0
    var detail = 0
    var text = 0

    init(_ width: Int, _ kind: Screen.GroupKind) {
      name = max(1, min(24, width - 9))
      var left = width - 2 - name - count - 1
      func take(_ columns: Int) -> Int {
        guard columns > 0, left >= columns + 2 else { return 0 }
        left -= columns + 2
        return columns
      }
      bar = take(width < 100 ? 17 : 22)
      detail = take(kind == .topics ? 4 : width < 100 ? 0 : 21)
      text = left >= 16 ? left - 2 : 0
    }

    var countAt: Int { 2 + name + 1 }
    var barAt: Int { countAt + count + 2 }
    var detailAt: Int { barAt + (bar > 0 ? bar + 2 : 0) }
    var textAt: Int { detailAt + (detail > 0 ? detail + 2 : 0) }
  }
}
