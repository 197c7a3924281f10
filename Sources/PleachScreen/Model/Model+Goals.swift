import PleachCore

/// Goals: what is wanted, how far it is, and who would be somebody for it.
extension Model {
  mutating func openGoals() -> [Effect] {
    go(to: .goals(PageState()))
    return [.seek]
  }

  /// The goals in the order of the page: those that run, those that rest or wait, those that are over.
  var shownGoals: [(goal: Goal, progress: Progress)] {
    let all = graph.goals.map { ($0, $0.progress(in: graph, on: today)) }
    return all.enumerated().sorted {
      (Self.rank($0.element.1), $0.offset) < (Self.rank($1.element.1), $1.offset)
    }.map(\.element)
  }

  private static func rank(_ progress: Progress) -> Int {
    switch progress.state {
    case .running: 0
    case .reached: 1
    case .ahead, .paused, .unknown: 2
    case .over: 3
    case .finished: 4
    }
  }

  /// The goal under the cursor: the last that begins at or above it.
  var currentGoal: Goal? {
    guard case .goals(let state) = screen, let page else { return nil }
    let links = page.links.map(\.link)
    let focus = min(state.focus, links.count - 1)
    guard focus >= 0 else { return nil }
    let id = links[...focus].lazy.compactMap { link -> Goal.ID? in
      if case .goal(let id) = link { id } else { nil }
    }.last
    return id.flatMap { graph.goals[$0] }
  }

  mutating func sought(_ candidates: [Goal.ID: [GoalSeeker.Candidate]]) {
    goalCandidates = candidates
    revision += 1
  }

  /// Shows what counted of a goal and what did not, or hides it.
  mutating func toggle(_ goal: Goal.ID) {
    if openedGoals.remove(goal) == nil { openedGoals.insert(goal) }
    revision += 1
  }

  // MARK: Deeds

  mutating func askGoal() -> [Effect] { ask(Prompt(.goal, "goal ")) }

  /// Adds the goal that was typed; a mistake stays to be mended.
  mutating func addGoal(_ text: String, _ prompt: Prompt) -> [Effect] {
    do throws(GoalMistake) {
      let goal = try GoalReader.goal(from: text, on: today, in: graph)
      overlay = nil
      if case .goals = screen {} else { go(to: .goals(PageState())) }
      return Deeds.add(goal, in: graph).map { commit($0) } ?? []
    } catch {
      var prompt = prompt
      prompt.complaint = Prompt.Complaint(
        column: error.offset, length: error.length, text: error.sentence)
      overlay = .prompt(prompt)
      return []
    }
  }

  /// Lets a goal rest, or goes on with it.
  mutating func pauseGoal() -> [Effect] {
    guard let goal = currentGoal else { return noGoal() }
    let proposal =
      goal.paused == nil
      ? Deeds.pause(goal.id, on: today, in: graph) : Deeds.goOn(goal.id, on: today, in: graph)
    return proposal.map { commit($0) } ?? []
  }

  /// Puts a goal away: it stays in the history of goals.
  mutating func finishGoal() -> [Effect] {
    guard let goal = currentGoal else { return noGoal() }
    guard let proposal = Deeds.finish(goal.id, on: today, in: graph) else {
      say("it is put away already")
      return []
    }
    return commit(proposal)
  }

  private mutating func noGoal() -> [Effect] {
    say("there is no goal under the cursor; a adds one")
    return []
  }

  /// "say hi to 5 new people: 3 of 5", for each goal that an encounter brought on; empty for none.
  func goalsBrought(on touched: [Touched], from before: Graph) -> String {
    let new = touched.filter { $0.section == .encounters }.map { Encounter.ID($0.id) }
      .filter { before.encounters[$0] == nil && graph.encounters[$0] != nil }
    return graph.goals(broughtOnBy: Set(new), on: today).map { goal, progress in
      "\(progress.done) of \(progress.of), \(goal.phrase(in: graph))"
    }.joined(separator: "; ")
  }
}
