import PleachCore

extension Model {
  /// Takes in what happened; the only place where state changes.
  ///
  /// - Returns: What is wished done outside, in order.
  public mutating func update(_ message: Message) -> [Effect] {
    var effects = take(message)
    if reviewIsUnsaved {
      effects.append(.saveReview(review))
      reviewIsUnsaved = false
    }
    // Never over what is being typed: its keys would answer the preview.
    if overlay == nil, let preview = waitingPreview {
      overlay = .preview(preview, first: 0)
      waitingPreview = nil
      // "reading …" is over.
      status = nil
    }
    if overlay == nil, tableIsWaiting {
      tableIsWaiting = false
      openTable()
    }
    settle()
    return effects
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key):
      idleSeconds = 0
      return take(key)
    case .passed(let seconds): passed(seconds)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return take(mouse)
    case .resize(let size):
      self.size = size
      refreshPeople()
    case .day(let day):
      today = day
      revision += 1
      followReview()
      refreshPeople()
      return reading(after: [])
    case .changed(let touched, let origin): return changed(touched, origin)
    case .reloaded(let graph, let notice): return reloaded(graph, notice)
    case .failed(let sentence): failed(sentence)
    case .done(let sentence):
      say(sentence, .good)
      return saved()
    case .progress(let sentence): say(sentence)
    case .discovered(let answer): discovered(answer)
    case .started: return reading(after: [])
    case .lookedAround(let outlook):
      self.outlook = outlook
      revision += 1
    case .tagsProposed(let proposals): tagsProposed(proposals)
    case .sought(let candidates): sought(candidates)
    case .candidatesFound(let community, let candidates):
      communityCandidates[community] = candidates
      revision += 1
    case .topicsProposed(let proposals): topicsProposed(proposals)
    case .communitiesFound(let communities):
      found = communities
      revision += 1
    case .newsRead(let read):
      news = read
      revision += 1
    case .sameFound(let found):
      sameness = found
      revision += 1
    case .breadthMeasured(let measured):
      breadth = measured
      revision += 1
    case .pathsCompleted(let typed, let paths): pathsCompleted(typed, paths)
    case .fileExists(let path, let bytes, let present): fileExists(path, bytes, present)
    case .addressToCopy(let address): say(address.text, .address)
    case .previewed(let preview): waitingPreview = preview
    case .tableFound(let draft): (table, tableIsWaiting) = (draft, true)
    case .historyRead(let lines):
      history = lines
      if case .history(var list) = screen {
        list.settle(lines.count, height: Layout(size: size).listRows)
        screen = .history(list)
      }
    case .conflictsRead(let read): conflictsRead(read)
    case .copyMerged(let path): askRemoval(of: path, merged: true)
    case .recordEdited(let section, let id, let edited): return recordEdited(section, id, edited)
    case .noteEdited(let person, let text): return noteEdited(person, text)
    }
    return []
  }

  mutating func take(_ key: Key) -> [Effect] {
    status = nil
    switch overlay {
    case .prompt(let prompt): return take(key, prompt)
    case .menu(let menu): return take(key, menu)
    case .note(let note): return take(key, note)
    case .form(let form): return take(key, form)
    case .confirm(let confirm): return take(key, confirm)
    case .preview(let preview, let first): return take(key, preview, first: first)
    case nil:
      if let effects = tag(by: key) { return effects }
      guard let action = keymap.action(for: key, in: screen.places) else {
        if key != Key(.esc) { say("\(key) does nothing here; ? lists the keys") }
        return []
      }
      return perform(action)
    }
  }

  /// Whether letters are typed into a text now, whichever they are.
  public var takesText: Bool {
    switch overlay {
    case .prompt, .note: true
    case .menu(let menu): !menu.movesByLetter
    default: false
    }
  }

  /// Pasted text is typed where something is typed, and never run as keys.
  private mutating func paste(_ text: String) -> [Effect] {
    switch overlay {
    case .prompt(var prompt):
      // A prompt has one line.
      prompt.field.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      prompt.chosen = nil
      overlay = .prompt(prompt)
      return promptChanged()
    case .note(var note):
      note.field.insert(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
      overlay = .note(note)
      keepDraft(note)
      return [.saveDraft(name: note.person.raw, text: note.field.text)]
    case .menu(var menu):
      menu.field.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      menu.list = ListState()
      overlay = .menu(menu)
      return []
    default:
      say("nothing to paste into here")
      return []
    }
  }

  private mutating func pathsCompleted(_ typed: String, _ paths: [String]) {
    guard case .prompt(var prompt) = overlay, prompt.isPath,
      prompt.field.textBefore == typed
    else { return }
    prompt.candidates = Array(paths.prefix(8))
    prompt.chosen = nil
    overlay = .prompt(prompt)
  }

  // MARK: The store's answers

  private mutating func changed(_ touched: [Touched], _ origin: Message.Origin) -> [Effect] {
    let held = trail.map { currentID(on: $0) }
    let before = graph
    do throws(FieldError) {
      try graph.take(touched)
    } catch {
      say("\(error.path.joined(separator: " › ")): expected \(error.expected)", .bad)
    }
    texts.update { [graph] in $0.take(touched, from: graph) }
    revision += 1
    if touched.contains(where: { $0.section == .follows }) { cache.followers.forget() }
    if touched.contains(where: { [.people, .follows].contains($0.section) }) {
      cache.belonging.forget()
    }
    // What is decided and said, which is most of what is done, lets every count stand.
    if touched.contains(where: { [.people, .platforms, .communities].contains($0.section) }) {
      cache.budgets = nil
    }
    refreshPeople(holding: held)
    switch origin {
    case .here(let title):
      let brought = goalsBrought(on: touched, from: before)
      say("saved: \(title)" + (brought.isEmpty ? "" : " · " + brought), .good)
    case .undone(let title): say("undone: \(title)", .good)
    case .redone(let title): say("done again: \(title)", .good)
    case .elsewhere: say("changed in another window")
    }
    reviewChanged(touched, from: before, origin)
    var wishes = taggingChanged(touched, origin)
    if case .found = screen { wishes += findAgain(after: origin) }
    guard origin != .elsewhere else { return reading(after: wishes) }
    return reading(after: saved() + wishes)
  }

  private mutating func reloaded(_ graph: Graph, _ notice: String) -> [Effect] {
    let held = trail.map { currentID(on: $0) }
    self.graph = graph
    texts.forget()
    cache.budgets = nil
    revision += 1
    cache.followers.forget()
    cache.belonging.forget()
    refreshPeople(holding: held)
    followReview()
    say(notice)
    return reading(after: [])
  }

  /// What is worked out outside and in sight is asked for again.
  func reading(after effects: [Effect]) -> [Effect] {
    switch screen {
    case .history: effects + [.readHistory]
    case .conflicts: effects + [.readConflicts]
    case .discover: effects + discover()
    case .breadth: effects + [.measureBreadth]
    case .topic: effects + [.proposeTopics]
    case .goals: effects + [.seek]
    case .community(let id, _): effects + [.seekCandidates(id)]
    case .same: effects + [.findSame]
    case .news: effects + [.readNews(since: newsSince)]
    case .today:
      effects + [.lookAround] + (graph.goals.isEmpty ? [] : [.seek])
        + (sameness == nil && graph.people.count <= Self.fewEnough ? [.findSame] : [])
    default: effects
    }
  }

  /// The store holds what was typed.
  private mutating func saved() -> [Effect] {
    defer { unsaved = nil }
    if case .page(let screen) = unsaved { go(to: screen) }
    guard case .note(let person) = unsaved else { return [] }
    drafts[person] = nil
    notesBegun[person] = nil
    revision += 1
    return [.saveDraft(name: person.raw, text: nil)]
  }

  /// The store refused; what was typed stays where it can be taken up again.
  private mutating func failed(_ sentence: String) {
    switch unsaved {
    case .record(let key, let edited):
      brokenRecords[key] = edited
      say(sentence + " What you typed is kept.", .bad)
    case .note: say(sentence + " What you typed is kept.", .bad)
    case .page, nil: say(sentence, .bad)
    }
    unsaved = nil
  }

  /// What is under the cursor of a list, by its identifier.
  func currentID(on screen: Screen) -> String? {
    switch screen {
    case .people(let state): return state.person(in: graph)?.id.raw
    case .groups(let kind, let list):
      let rows = shownRows(kind)
      return rows.indices.contains(list.current) ? rows[list.current].id : nil
    default: return nil
    }
  }

  /// Lists follow the graph, wherever in the trail they are, and keep what is under the cursor.
  ///
  /// - Parameter held: What was there before the graph changed, a screen each.
  mutating func refreshPeople(holding held: [String?]? = nil) {
    if !graph.people.isEmpty, case .welcome = trail[0] { trail[0] = .today(PageState()) }
    for index in trail.indices {
      let current = held.map { $0[index] } ?? currentID(on: trail[index])
      trail[index] = refreshed(trail[index], current: current)
    }
    if case .prompt(var prompt) = overlay, case .filter(var before) = prompt.kind {
      before.refresh(self, current: nil)
      prompt.kind = .filter(before: before)
      overlay = .prompt(prompt)
    }
  }

  /// A list as the graph now has it, its cursor on `current` as long as that is listed.
  func refreshed(_ screen: Screen, current: String?) -> Screen {
    switch screen {
    case .people(var state):
      state.refresh(self, current: current.map { Person.ID($0) })
      return .people(state)
    case .groups(let kind, var list):
      let rows = groupRows(kind)
      if let row = rows.firstIndex(where: { $0.id == current }) {
        list.go(to: row, of: rows.count)
      }
      list.settle(rows.count, height: Layout(size: size).listRows)
      return .groups(kind, list)
    default: return screen
    }
  }

  /// The list of people, when it is shown.
  var peopleState: PeopleState? {
    if case .people(let state) = screen { state } else { nil }
  }

  mutating func filter(by text: String) {
    guard case .people(var state) = screen else { return }
    let before = state.person(in: graph)?.id
    state.query = text
    state.refresh(self, current: before)
    // Somebody who is not listed any more gives way to the first that is, not to a chance row.
    if state.person(in: graph)?.id != before { state.list.go(to: 0, of: state.rows.count) }
    state.list.settle(state.rows.count, height: Layout(size: size).listRows)
    screen = .people(state)
  }

  func commit(_ proposal: Proposal) -> [Effect] {
    [.commit(proposal)]
  }
}
