/// What people are grouped by, with slashes as levels: `science/biology` is below `science`.
public protocol Levelled: Record {
  /// How it is called; may have slashes.
  var name: String { get }
}

extension Community: Levelled {}
extension Topic: Levelled {}

/// Communities or topics as a tree.
///
/// The levels are those of the name, or of the identifier where the name has none. A level that is in the
/// store under no name of its own is left out: `science/biology` alone stands at the top.
public struct GroupTree<Group: Levelled>: Sendable {
  /// What a group is below, the nearest first; empty at the top.
  public let ancestors: [Group.ID: [Group.ID]]
  /// Whether nothing is below anything.
  public let isFlat: Bool
  private let titles: [Group.ID: String]

  /// - Complexity: O(groups × their levels).
  public init(_ groups: Records<Group>) {
    var known: [[String]: Group.ID] = [:]
    for group in groups where known[Self.path(of: group)] == nil {
      known[Self.path(of: group)] = group.id
    }
    var ancestors: [Group.ID: [Group.ID]] = [:]
    var titles: [Group.ID: String] = [:]
    for group in groups {
      let path = Self.path(of: group)
      let above = (1..<max(1, path.count)).reversed().compactMap { length in
        known[Array(path.prefix(length))].flatMap { $0 == group.id ? nil : $0 }
      }
      ancestors[group.id] = above
      guard let parent = above.first else { continue }
      let parts = group.name.split(separator: "/")
      let levels = groups[parent].map { Self.path(of: $0).count } ?? 0
      titles[group.id] =
        parts.count > levels ? parts.dropFirst(levels).joined(separator: "/") : group.name
    }
    (self.ancestors, self.titles) = (ancestors, titles)
    isFlat = titles.isEmpty
  }

  private static func path(of group: Group) -> [String] {
    let text = group.name.contains("/") ? group.name : group.id.raw
    let parts = text.split(separator: "/").map { Folding.folded(String($0)) }
    return parts.count > 1 ? parts : [Folding.folded(group.name)]
  }

  /// How many levels a group is below the top.
  public func depth(of id: Group.ID) -> Int { ancestors[id]?.count ?? 0 }

  /// What a group is called below what it belongs to: `biology`; `nil` at the top.
  public func title(of id: Group.ID) -> String? { titles[id] }

  /// The groups in the order of `before` on each level, each followed by what is below it.
  public func sorted(_ groups: [Group], by before: (Group, Group) -> Bool) -> [Group] {
    let below = Dictionary(grouping: groups) { ancestors[$0.id]?.first }
    func walk(_ parent: Group.ID?) -> [Group] {
      (below[parent] ?? []).sorted(by: before).flatMap { [$0] + walk($0.id) }
    }
    return walk(nil)
  }
}

extension Graph {
  /// Everybody who is tagged with a community or with one below it, in creation order.
  public func members(of community: Community.ID) -> [Person] {
    members(of: community, GroupTree(communities), \.communities)
  }

  /// Everybody who speaks of a topic or of one below it, in creation order.
  public func members(of topic: Topic.ID) -> [Person] {
    members(of: topic, GroupTree(topics), \.topics)
  }

  private func members<Group>(
    of id: Identifier<Group>, _ tree: GroupTree<Group>,
    _ tags: KeyPath<Person, [Identifier<Group>]>
  ) -> [Person] {
    let own = Set(tree.ancestors.filter { $0.value.contains(id) }.keys).union([id])
    return people.filter { $0[keyPath: tags].contains(where: own.contains) }
  }
}
