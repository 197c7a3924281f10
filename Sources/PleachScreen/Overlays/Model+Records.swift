import PleachCore

/// Whole records, as the user's editor gives them back.
extension Model {
  mutating func editRecord() -> [Effect] {
    guard let (section, id) = currentRecord else { return nothingHere() }
    var begun = brokenRecords[section.rawValue + "/" + id]
    if section == .platforms, graph.platforms[Platform.ID(id)] == nil, begun == nil {
      // Known by its accounts only; saving makes it a record.
      let platform = Platform(id: Platform.ID(id), name: Platform.knownName(Platform.ID(id)))
      begun = EditedRecord(base: nil, text: JSONWriter.page(platform.json))
    }
    if section == .journal, graph.journal[JournalPage.ID(id)] == nil, begun == nil,
      let day = Day(id)
    {
      begun = EditedRecord(base: nil, text: JSONWriter.page(JournalPage(day: day).template))
    }
    return [.editRecord(section, id: id, begun)]
  }

  /// Takes a record back from the editor, checked; a mistake costs nothing of what was typed.
  mutating func recordEdited(
    _ section: Section, _ id: String, _ edited: EditedRecord
  ) -> [Effect] {
    let key = section.rawValue + "/" + id
    guard let text = edited.text else {
      say("nothing was changed")
      return []
    }
    brokenRecords[key] = edited
    let record: JSON
    do throws(RecordMistake) {
      record = try Deeds.record(in: Array(text.utf8), section, id)
    } catch {
      say(sentence(error, id) + ". e goes on editing", .bad)
      return []
    }
    brokenRecords[key] = nil
    guard
      let proposal = Deeds.rewrite(section, id, from: edited.base, to: record, in: graph)
    else {
      say("nothing was changed")
      return []
    }
    unsaved = .record(key: key, edited)
    return commit(proposal)
  }

  private func sentence(_ mistake: RecordMistake, _ id: String) -> String {
    switch mistake {
    case .syntax(let error): "line \(error.line), column \(error.column): \(error.problem)"
    case .otherIdentifier: "\"id\" must stay \"\(id)\": other records point to it"
    case .field(let error):
      "\(error.path.joined(separator: " › ")): expected \(error.expected), found \(error.found)"
    }
  }
}
