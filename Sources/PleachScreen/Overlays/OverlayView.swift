import PleachCore

/// Draws what lies over the screen.
struct OverlayView {
  let model: Model

  /// - Returns: Where the cursor blinks.
  func draw(on canvas: Canvas) -> (row: Int, column: Int)? {
    switch model.overlay {
    case .prompt(let prompt): draw(prompt, on: canvas)
    case .menu(let menu): draw(menu, on: canvas)
    case .note(let note): draw(note, on: canvas)
    case .form(let form): draw(form, on: canvas)
    case .confirm(let confirm): draw(confirm, on: canvas)
    case .preview(let preview, let first): draw(preview, first, on: canvas)
    case nil: nil
    }
  }

  // MARK: Prompt

  private func draw(_ prompt: Prompt, on canvas: Canvas) -> (row: Int, column: Int)? {
    let (rest, last) = canvas.split(bottom: 1)
    let line = last.on(.popup)
    line.fill(.popup)
    let label = prompt.label.cut(to: canvas.columns / 2)
    let start = line.write(" " + label, .heading) + 0
    let column = prompt.field.draw(on: line.inset(left: start), role: .prompt)
    if prompt.field.isEmpty, let hint = prompt.hint {
      line.write(hint.cut(to: max(0, line.columns - start - 1)), .faint, at: start + 1)
    }
    if let complaint = prompt.complaint {
      drawComplaint(complaint, prompt, at: start, on: rest)
    } else {
      let above = prompt.reading.isEmpty ? rest : rest.split(bottom: 1).rest
      if !prompt.reading.isEmpty, rest.rows > 1 {
        let line = rest.split(bottom: 1).bottom.on(.popup)
        line.fill(.popup)
        line.write(" " + prompt.reading.cut(to: max(0, line.columns - 2)), .faint)
      }
      drawCandidates(prompt, at: start, on: above)
    }
    return (canvas.rows - 1, start + column)
  }

  /// A mark under the first character that is wrong, and what is wrong.
  private func drawComplaint(
    _ complaint: Prompt.Complaint, _ prompt: Prompt, at start: Int, on canvas: Canvas
  ) {
    let line = canvas.split(bottom: 1).bottom.on(.popup)
    line.fill(.popup)
    let before = String(
      String.UnicodeScalarView(prompt.field.text.unicodeScalars.prefix(complaint.column)))
    let column = min(start + SafeText(before).columns, max(0, canvas.columns - 12))
    let marks = SafeText(String(repeating: "▾", count: max(1, min(complaint.length, 12))))
    let text = SafeText(complaint.text)
    if column + marks.columns + 1 + text.columns <= canvas.columns {
      line.write(marks + " " + text, .error, at: column)
    } else {
      // No room beside the mark: the sentence goes above, on as many lines as it needs.
      line.write(marks, .error, at: column)
      let lines = text.wrapped(to: max(8, canvas.columns - 2))
      let above = canvas.split(bottom: lines.count + 1).bottom.on(.popup)
      for (row, text) in lines.enumerated() where row < above.rows - 1 {
        above.row(row).fill(.popup)
        above.line(row, " " + text, .error)
      }
    }
  }

  private func drawCandidates(_ prompt: Prompt, at start: Int, on canvas: Canvas) {
    guard !prompt.candidates.isEmpty, canvas.rows > 3 else { return }
    let rows = min(prompt.candidates.count, canvas.rows - 2)
    let labels = prompt.candidates.enumerated().map { number, candidate in
      prompt.offersNew && number == prompt.candidates.count - 1
        ? "new: " + SafeText(candidate) : SafeText(candidate)
    }
    let widest = labels.map(\.columns).max() ?? 0
    let width = min(widest + 4, canvas.columns)
    // Under the word that is being typed, so that the eye need not jump.
    let kept = SafeText(String(prompt.field.textBefore.dropLast(prompt.word.count))).columns
    let column = max(0, min(start + kept - 2, canvas.columns - width))
    let box = canvas.piece(
      row: canvas.rows - rows - 2, column: column, rows: rows + 2, columns: width
    )
    .on(.popup)
    box.fill(.popup)
    let inside = box.framed(.popupBorder)
    for (row, label) in labels.prefix(rows).enumerated() {
      let isChosen = row == prompt.chosen
      let line = isChosen ? inside.row(row).on(.current) : inside.row(row)
      if isChosen { line.fill(.current) }
      line.line(0, " " + label, isChosen ? .text : .popup)
    }
  }

  // MARK: Menus

  private func draw(_ menu: Menu, on canvas: Canvas) -> (row: Int, column: Int)? {
    let shown = menu.shown
    let (box, origin) = popup(model.menuBox(menu), menu.title, on: canvas)
    let (head, rest) = box.split(top: 1)
    head.write("› ", .faint)
    let column = menu.field.draw(on: head.inset(left: 2))
    if menu.field.isEmpty {
      let hint: SafeText =
        menu.movesByLetter ? "type to search; j and k move" : "type to search"
      head.write(hint.cut(to: head.columns - 4), .faint, at: 3)
    }
    let window = menu.list.window(of: shown.count, height: rest.rows)
    let inside = rest.scrollBar(first: window.lowerBound, of: shown.count)
    let keyWidth = min(24, max(8, inside.columns / 3))
    for (row, number) in window.enumerated() {
      let item = shown[number]
      let isHeading = item.isHeading
      let isCurrent = number == menu.list.current && !isHeading
      let line = isCurrent ? inside.row(row).on(.current) : inside.row(row)
      if isCurrent { line.fill(.current) }
      if isHeading {
        line.write(SafeText(item.title), .heading)
      } else if item.keys.isEmpty {
        line.write(SafeText(item.title).cut(to: inside.columns - 1), .text, at: 1)
      } else if case .theme = item.choice {
        line.write(SafeText(item.title).fitted(to: 14), .text, at: 1)
        line.write(SafeText(item.keys).cut(to: inside.columns - 17), .faint, at: 16)
      } else {
        line.write(SafeText(item.keys).cut(to: keyWidth - 1), .hintKey, at: 1)
        line.write(
          SafeText(item.title).cut(to: inside.columns - keyWidth - 1), .text, at: keyWidth + 1)
      }
    }
    if shown.isEmpty { inside.write("nothing of that name", .faint, at: 1) }
    return (origin.row, origin.column + 2 + column)
  }

  // MARK: Notes, forms, questions

  private func draw(_ note: NoteEditor, on canvas: Canvas) -> (row: Int, column: Int)? {
    let width = model.noteWidth
    let (lines, row, column) = note.field.lines(width: width)
    let name = model.graph.people[note.person]?.name ?? ""
    let rows = max(6, min(lines.count + 3, canvas.rows - 4))
    let (box, origin) = popup(
      boxSize(rows: rows + 2, columns: width + 4), SafeText("Why I follow \(name)"), on: canvas)
    let (text, hint) = box.split(bottom: 1)
    let inside = text.inset(left: 1, right: 1)
    let first = max(0, row - inside.rows + 1)
    for (place, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      inside.write(SafeText(line), .popup, row: place)
    }
    write(
      [("<enter>", "save"), ("<esc>", "later"), ("<a-enter>", "new line"), ("<c-o>", "editor")],
      on: hint)
    return (origin.row + row - first, origin.column + 1 + column)
  }

  private func draw(_ form: Form, on canvas: Canvas) -> (row: Int, column: Int)? {
    let fields = form.fields
    let longest = fields.map { SafeText($0.title).columns }.max() ?? 0
    let label = max(13, min(longest, canvas.columns / 2))
    let name = model.graph.name(of: form.section, form.id) ?? form.id
    let (box, _) = popup(
      boxSize(rows: fields.count + 4, columns: 72),
      SafeText(form.section == .journal ? "Journal of \(form.id)" : "Change \(name)"), on: canvas)
    let (inside, hint) = box.split(bottom: 1)
    let window = form.list.window(of: fields.count, height: inside.rows)
    for (row, number) in window.enumerated() {
      let field = fields[number]
      let isCurrent = number == form.list.current
      let line = isCurrent ? inside.row(row).on(.current) : inside.row(row)
      if isCurrent { line.fill(.current) }
      line.write(SafeText(field.title).fitted(to: label), .faint, at: 1)
      let text = field.text(of: model.value(of: field, form.section, form.id))
      line.write(
        SafeText(text.isEmpty ? field.help : text).cut(to: max(0, box.columns - label - 3)),
        text.isEmpty ? .faint : .text, at: label + 2)
    }
    write([("<enter>", "change"), ("<esc>", "done")], on: hint)
    return nil
  }

  private func draw(_ confirm: Confirm, on canvas: Canvas) -> (row: Int, column: Int)? {
    let question = SafeText(confirm.question)
    let width = max(28, min(question.columns + 4, 64, canvas.columns - 2))
    let lines = SafeText.paragraphs(confirm.question, wrappedTo: max(4, width - 4))
    let (box, _) = popup(boxSize(rows: lines.count + 4, columns: width), "", on: canvas)
    let (text, answer) = box.split(bottom: 1)
    for (row, line) in lines.enumerated() { text.write(line, .popup, row: row, at: 1) }
    write([("y", "yes"), ("n", "no")], on: answer)
    return nil
  }

  private func draw(_ preview: Preview, _ first: Int, on canvas: Canvas) -> (
    row: Int, column: Int
  )? {
    let width = min(76, canvas.columns - 2)
    let lines = model.previewLines(preview)
    let (box, _) = popup(
      boxSize(rows: lines.count + 4, columns: width), SafeText(preview.title), on: canvas)
    let (text, hint) = box.split(bottom: 1)
    let inside = text.split(top: model.previewRows(preview)).top
      .scrollBar(first: first, of: lines.count)
    for (row, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      inside.write(line, .popup, row: row, at: 1)
    }
    var hints: [(key: SafeText, word: SafeText)] = [("<enter>", "close")]
    if let offer = preview.offer {
      hints = [("<enter>", SafeText(offer.word)), ("<esc>", "leave it")]
    }
    if first + inside.rows < lines.count { hints.append(("<space>", "more")) }
    write(hints, on: hint)
    return nil
  }

  /// Keys and what they do, as many as fit.
  private func write(_ hints: [(key: SafeText, word: SafeText)], on line: Canvas) {
    var column = 1
    for hint in hints {
      guard column + hint.key.columns + 1 + hint.word.columns < line.columns else { return }
      column += line.write(hint.key, .hintKey, at: column) + 1
      column += line.write(hint.word, .faint, at: column) + 2
    }
  }

  // MARK: Boxes

  private func boxSize(rows: Int, columns: Int) -> Size {
    Size(rows: min(rows, model.size.rows), columns: min(columns, model.size.columns))
  }

  /// A framed box in the middle, and where its inside begins on the screen.
  private func popup(
    _ size: Size, _ title: SafeText, on canvas: Canvas
  ) -> (inside: Canvas, origin: (row: Int, column: Int)) {
    let box = canvas.centred(size).on(.popup)
    box.fill(.popup)
    let frame = box.rows >= 2 && box.columns >= 2 ? 1 : 0
    let origin = (
      row: (canvas.rows - box.rows) / 2 + frame, column: (canvas.columns - box.columns) / 2 + frame
    )
    return (box.framed(title: title, .popupBorder), origin)
  }
}
