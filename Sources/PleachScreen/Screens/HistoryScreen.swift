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
