import PleachCore

extension Model {
  /// Takes in what happened; the only place where state changes.
  ///
  /// - Returns: What is wished done outside, in order.
  public mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    settle()
    return effects
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return take(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return take(mouse)
    case .resize(let size):
      self.size = size
      refreshPeople()
    case .day(let day):
      today = day
      revision += 1
      refreshPeople()
    case .changed(let touched, let origin): changed(touched, origin)
    case .reloaded(let graph, let notice):
      self.graph = graph
      texts = SearchTexts(graph)
      revision += 1
      cache.followersAreFresh = false
      refreshPeople()
      say(notice)
    case .failed(let sentence): say(sentence, .bad)
    case .done(let sentence): say(sentence, .good)
    case .progress(let sentence): say(sentence)
    case .pathsCompleted(let typed, let paths): pathsCompleted(typed, paths)
    case .exportRead(let preview): overlay = .preview(preview, first: 0)
    case .historyRead(let lines):
      history = lines
      if case .history(var list) = screen {
        list.settle(lines.count, height: Layout(size: size).listRows)
        screen = .history(list)
      }
    case .recordEdited(let section, let id, let text): return recordEdited(section, id, text)
    case .noteEdited(let person, let text): return noteEdited(person, text)
    }
    return []
  }

  private mutating func take(_ key: Key) -> [Effect] {
    status = nil
    switch overlay {
    case .prompt(let prompt): return take(key, prompt)
    case .menu(let menu): return take(key, menu)
    case .note(let note): return take(key, note)
    case .form(let form): return take(key, form)
    case .confirm(let confirm): return take(key, confirm)
    case .preview(let preview, let first): return take(key, preview, first: first)
    case nil:
      guard let action = keymap.action(for: key, in: screen.places) else {
        if key != Key(.esc) { say("\(key) does nothing here; ? lists the keys") }
        return []
      }
      return perform(action)
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
      note.field.insert(text)
      overlay = .note(note)
      keepDraft(note)
      return [.saveDraft(name: note.person.raw, text: note.field.text)]
    case .menu(var menu):
      menu.field.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      overlay = .menu(menu)
      return []
    default:
      say("nothing to paste into here")
      return []
    }
  }

  private mutating func pathsCompleted(_ typed: String, _ paths: [String]) {
    guard case .prompt(var prompt) = overlay, prompt.kind == .path,
      prompt.field.textBefore == typed
    else { return }
    prompt.candidates = Array(paths.prefix(8))
    prompt.chosen = nil
    overlay = .prompt(prompt)
  }

  // MARK: The store's answers

  private mutating func changed(_ touched: [Touched], _ origin: Message.Origin) {
    do throws(FieldError) {
      try graph.take(touched)
    } catch {
      say("\(error.path.joined(separator: " › ")): expected \(error.expected)", .bad)
    }
    texts.take(touched, from: graph)
    revision += 1
    if touched.contains(where: { $0.section == .follows }) { cache.followersAreFresh = false }
    if !graph.people.isEmpty, case .welcome = trail[0] { trail[0] = .today(PageState()) }
    refreshPeople()
    switch origin {
    case .here(let title): say("saved: \(title)", .good)
    case .undone(let title): say("undone: \(title)", .good)
    case .redone(let title): say("done again: \(title)", .good)
    case .elsewhere: say("changed in another window")
    }
  }

  /// Lists of people follow the graph, wherever in the trail they are.
  mutating func refreshPeople() {
    for index in trail.indices {
      switch trail[index] {
      case .people(var state):
        state.refresh(self)
        trail[index] = .people(state)
      case .groups(let kind, var list):
        list.settle(groupRows(kind).count, height: Layout(size: size).listRows)
        trail[index] = .groups(kind, list)
      default: break
      }
    }
  }

  /// The list of people, when it is shown.
  var peopleState: PeopleState? {
    if case .people(let state) = screen { state } else { nil }
  }

  mutating func filter(by text: String) {
    guard case .people(var state) = screen else { return }
    state.query = text
    state.refresh(self)
    screen = .people(state)
  }

  func commit(_ proposal: Proposal) -> [Effect] {
    [.commit(proposal)]
  }
}
