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
    do throws(JSONError) {
      record = try JSONReader.value(in: Array(text.utf8))
    } catch {
      say("line \(error.line), column \(error.column): \(error.problem). e goes on editing", .bad)
      return []
    }
    guard record["id"]?.string == id else {
      say("\"id\" must stay \"\(id)\": other records point to it. e goes on editing", .bad)
      return []
    }
    do throws(FieldError) {
      try section.check(record)
    } catch {
      let place = error.path.joined(separator: " › ")
      say("\(place): expected \(error.expected), found \(error.found). e goes on editing", .bad)
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
}
