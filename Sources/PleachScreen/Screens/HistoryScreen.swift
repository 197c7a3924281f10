import PleachCore

/// What was changed, newest first.
struct HistoryView {
  let lines: [HistoryLine]

  func draw(_ list: ListState, on canvas: Canvas) {
    let (head, rest) = canvas.split(top: 1)
    head.write("when (UTC)", .heading, at: 1)
    head.write("what", .heading, at: 19)
    guard !lines.isEmpty else {
      return rest.inset(top: 1, left: 2).line(0, "Nothing has been changed yet.", .faint)
    }
    let window = list.window(of: lines.count, height: rest.rows)
    let inside = rest.scrollBar(first: window.lowerBound, of: lines.count)
    for (row, number) in window.enumerated() {
      let line = lines[number]
      let place = number == list.current ? inside.row(row).on(.current) : inside.row(row)
      if number == list.current { place.fill(.current) }
      let time = String(line.time.prefix(16)).replacing("T", with: " ")
      place.write(SafeText(time), .faint, at: 1)
      // In front: the end is what gets cut off.
      let title = SafeText((line.isUndone ? "(undone) " : "") + line.title)
      place.write(
        title.cut(to: max(0, place.columns - 20)), line.isUndone ? .faint : .text, at: 19)
    }
  }
}

extension Model {
  /// Shows what the current change of the history holds.
  mutating func openHistory(_ list: ListState) {
    guard history.indices.contains(list.current) else { return }
    let line = history[list.current]
    var lines = line.edits.map { words(for: $0) }
    if line.editCount > line.edits.count {
      lines.append("and \(line.editCount - line.edits.count) more")
    }
    overlay = .preview(Preview(title: line.title, lines: lines), first: 0)
  }

  /// One edit in a line: who or what, which field, and from what to what.
  private func words(for edit: Edit) -> String {
    let who = edit.section.flatMap { graph.subject($0, edit.record ?? "") } ?? edit.record ?? ""
    let field = edit.path.dropFirst(2).joined(separator: " › ")
    let change =
      switch (edit.old, edit.new) {
      case (nil, _?) where field.isEmpty: "new"
      case (_?, nil) where field.isEmpty: "deleted"
      case (nil, let new?): "+ " + short(new)
      case (let old?, nil): "− " + short(old)
      case (let old?, let new?): short(old) + " → " + short(new)
      case (nil, nil): ""
      }
    return [who, field, change].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func short(_ value: JSON) -> String {
    let text = value.string ?? JSONWriter.text(value)
    return text.unicodeScalars.count > 120
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(119))) + "…" : text
  }
}
