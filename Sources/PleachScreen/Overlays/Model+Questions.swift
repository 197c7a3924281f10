import PleachCore

/// Questions with two answers, and texts to read.
extension Model {
  mutating func take(_ key: Key, _ confirm: Confirm) -> [Effect] {
    switch key.description {
    case "y", "Y":
      overlay = nil
      // Nobody wants to stand on the page of what they just deleted.
      if trail.count > 1, let record = screen.record, case .commit(let proposal) = confirm.effect,
        proposal.edits.last?.path == [record.section.rawValue, record.id]
      {
        trail.removeLast()
        refreshPeople()
      }
      return [confirm.effect]
    case "n", "N", "<esc>", "q", "<c-c>":
      overlay = nil
      // What was typed stays a draft.
      unsaved = nil
      say("nothing was changed")
      return []
    default: return []
    }
  }

  mutating func take(_ key: Key, _ preview: Preview, first: Int) -> [Effect] {
    switch key.description {
    case "<enter>", "y":
      overlay = nil
      guard let offer = preview.offer else { return [] }
      // What its page was for is done.
      if case .table = screen { _ = back(orQuit: false) }
      return [offer.effect]
    case "<esc>", "n", "q", "<c-c>":
      overlay = nil
      if let offer = preview.offer { say(offer.refusal) }
      return []
    case "<down>", "j": scroll(preview, to: first + 1)
    case "<up>", "k": scroll(preview, to: first - 1)
    case "<pgdn>", "<space>": scroll(preview, to: first + max(1, previewRows(preview) - 1))
    case "<pgup>": scroll(preview, to: first - max(1, previewRows(preview) - 1))
    case "<home>", "g": scroll(preview, to: 0)
    case "<end>", "G": scroll(preview, to: previewLines(preview).count)
    default: break
    }
    return []
  }

  /// To a line of the preview, or as near as keeps the box full.
  mutating func scroll(_ preview: Preview, to line: Int) {
    let most = previewLines(preview).count - previewRows(preview)
    overlay = .preview(preview, first: max(0, min(line, most)))
  }

  /// The preview's text as its box shows it.
  func previewLines(_ preview: Preview) -> [SafeText] {
    let width = max(8, min(76, size.columns - 2) - 5)
    return preview.lines.flatMap {
      $0.isEmpty ? [.empty] : SafeText.paragraphs($0, wrappedTo: width)
    }
  }

  /// How many of its lines are in view: not its frame, the line before the hints and these.
  func previewRows(_ preview: Preview) -> Int {
    max(1, min(previewLines(preview).count, size.rows - 4))
  }
}
