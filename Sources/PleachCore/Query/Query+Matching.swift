extension Query {
  /// The people that match, as places in `graph.people`, in the order asked for.
  ///
  /// - Parameters:
  ///   - texts: What words are looked for in, asked for when there are any; made once for many
  ///     queries.
  ///   - usual: The order where none is asked for; `nil` is that of creation.
  /// - Complexity: O(people × conditions), words being searched in the bytes of folded texts.
  public func places(
    in graph: Graph, texts: @autoclosure () -> SearchTexts, by usual: PeopleSort? = nil
  ) -> [Int] {
    let everybody = (sort ?? usual).map { graph.order(by: $0) } ?? Array(graph.people.indices)
    var isListed = [Bool](repeating: true, count: graph.people.count)
    for condition in conditions {
      if case .words(let words) = condition.test {
        let hits = texts().hits(of: words)
        for place in isListed.indices where hits.isHit(place) == condition.isNegated {
          isListed[place] = false
        }
      } else {
        for (place, person) in graph.people.enumerated()
        where isListed[place] && condition.test.holds(person, in: graph) == condition.isNegated {
          isListed[place] = false
        }
      }
    }
    return conditions.isEmpty ? everybody : everybody.filter { isListed[$0] }
  }
}

extension Query.Test {
  func holds(_ person: Person, in graph: Graph) -> Bool {
    switch self {
    case .words: false  // asked of the folded texts, not of the person
    case .name(let part): Folding.folded(person.name).contains(part)
    case .handle(let part):
      person.accounts.contains { Folding.folded($0.handle ?? $0.key).contains(part) }
    case .note(let part): Folding.folded(person.note ?? "").contains(part)
    case .platform(let name):
      person.accounts.contains { account in
        Self.names(account.platform.raw, graph.platforms[account.platform]?.name, name)
      }
    case .on(let name):
      person.accounts.contains { account in
        account.isFollowing
          && Self.names(account.platform.raw, graph.platforms[account.platform]?.name, name)
      }
    case .community(let name):
      person.communities.contains { Self.names($0.raw, graph.communities[$0]?.name, name) }
    case .topic(let name):
      person.topics.contains { Self.names($0.raw, graph.topics[$0]?.name, name) }
    case .tie(let tie): person.tie == tie || person.tie == .mutual && tie != .none
    case .verdict(let kind): graph.verdict(on: person.id)?.kind == kind
    case .state(let state): state.holds(person, in: graph)
    case .quiet(let test): person.lastPost.map(test.holds) ?? false
    case .met(let test): person.met.map(test.holds) ?? false
    case .followed(let test): person.followingSince.map(test.holds) ?? false
    case .talked(let test):
      if let last = graph.lastEncounter(with: person.id)?.day {
        test.holds(last)
      } else if case .before = test {
        true
      } else {
        false
      }
    }
  }

  /// A thing is meant by its identifier, by the beginning of its name, or by a parent of its
  /// identifier: `science` means `science/biology` too.
  private static func names(_ id: String, _ name: String?, _ wanted: String) -> Bool {
    id == wanted || id.hasPrefix(wanted + "/") || Folding.folded(name ?? id).hasPrefix(wanted)
  }
}
