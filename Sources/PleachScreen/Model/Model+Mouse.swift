import PleachCore

extension Model {
  /// A click goes to what it points at, a second one on the same opens it; the wheel scrolls.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    switch mouse.deed {
    case .wheelUp: scroll(-3)
    case .wheelDown: scroll(3)
    case .press(.left): return click(mouse)
    case .press(.right):
      guard overlay == nil else { return [] }
      return perform(.back)
    case .press, .release: break
    }
    return []
  }

  private mutating func scroll(_ lines: Int) {
    let layout = Layout(size: size)
    switch overlay {
    case .menu(var menu):
      _ = menu.list.move(lines < 0 ? .up : .down, of: menu.shown.count, height: menuRows(menu))
      overlay = .menu(menu)
      return
    case .preview(let preview, let first):
      scroll(preview, to: first + lines)
      return
    case nil: break
    default: return
    }
    switch screen {
    case .people(var state):
      state.list.scroll(by: lines, of: state.rows.count)
      state.list.settle(state.rows.count, height: layout.listRows)
      screen = .people(state)
    case .groups(let kind, var list):
      list.scroll(by: lines, of: shownRows(kind).count)
      list.settle(shownRows(kind).count, height: layout.listRows)
      screen = .groups(kind, list)
    case .history(var list):
      list.scroll(by: lines, of: history.count)
      list.settle(history.count, height: layout.listRows)
      screen = .history(list)
    case .conflicts(var list):
      list.scroll(by: lines, of: conflicts.rows.count)
      list.settle(conflicts.rows.count, height: ConflictsView.listRows(layout.bodyRows))
      screen = .conflicts(list)
    default:
      guard let page, var state = screen.pageState else { return }
      state.scroll(by: lines, on: page, height: layout.bodyRows)
      screen.pageState = state
    }
  }

  /// A click on a line of a menu chooses it; one beside the menu leaves it.
  private mutating func click(_ mouse: Mouse, _ menu: Menu) -> [Effect] {
    let box = menuBox(menu)
    let row = mouse.row - (size.rows - box.rows) / 2
    let column = mouse.column - (size.columns - box.columns) / 2
    guard (0..<box.rows).contains(row), (0..<box.columns).contains(column) else {
      return take(Key(.esc))
    }
    // Above the lines stand the frame and what is typed, below them the frame.
    let window = menu.list.window(of: menu.shown.count, height: box.rows - 3)
    let line = window.lowerBound + row - 2
    guard row >= 2, window.contains(line), !menu.shown[line].isHeading else { return [] }
    var menu = menu
    menu.list.go(to: line, of: menu.shown.count)
    overlay = .menu(menu)
    return take(Key(.enter))
  }

  private mutating func click(_ mouse: Mouse) -> [Effect] {
    if case .menu(let menu) = overlay { return click(mouse, menu) }
    guard overlay == nil else { return [] }
    status = nil
    if mouse.row == 0 {
      let tab = Frame.tabs(for: self).first { $0.columns.contains(mouse.column) }
      return tab.map { show($0.action) } ?? []
    }
    let layout = Layout(size: size)
    let row = mouse.row - layout.bodyTop
    guard (0..<layout.bodyRows).contains(row) else { return [] }
    switch screen {
    case .people(var state):
      guard mouse.column < layout.listColumns else {
        return state.person(in: graph).map { follow(.person($0.id)) } ?? []
      }
      guard let line = line(row, state.list, of: state.rows.count) else { return [] }
      if mouse.column < 2 {
        state.list.go(to: line, of: state.rows.count)
        state.toggleMark(in: graph)
        screen = .people(state)
        return []
      }
      if state.list.current == line { return perform(.open) }
      state.list.go(to: line, of: state.rows.count)
      screen = .people(state)
    case .groups(let kind, var list):
      guard mouse.column < layout.listColumns else { return perform(.open) }
      let count = shownRows(kind).count
      guard let line = line(row, list, of: count) else { return [] }
      if list.current == line { return perform(.open) }
      list.go(to: line, of: count)
      screen = .groups(kind, list)
    case .history(var list):
      guard let line = line(row, list, of: history.count) else { return [] }
      list.go(to: line, of: history.count)
      screen = .history(list)
    case .conflicts(var list):
      let count = conflicts.rows.count
      guard row <= ConflictsView.listRows(layout.bodyRows), let line = line(row, list, of: count)
      else { return [] }
      if list.current == line { return perform(.open) }
      list.go(to: line, of: count)
      screen = .conflicts(list)
    default:
      guard let page, var state = screen.pageState,
        let number = page.linkNumber(line: state.first + row, column: mouse.column - Frame.margin)
      else { return [] }
      state.focus(on: number)
      screen.pageState = state
      return perform(.open)
    }
    return []
  }

  /// The line of a list that stands in a row of the body, its heading being row 0.
  private func line(_ row: Int, _ list: ListState, of count: Int) -> Int? {
    let window = list.window(of: count, height: Layout(size: size).listRows)
    let line = window.lowerBound + row - 1
    return row >= 1 && window.contains(line) ? line : nil
  }
}
