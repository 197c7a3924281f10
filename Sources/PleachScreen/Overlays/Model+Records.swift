import PleachCore

/// Whole records, as the user's editor gives them back.
extension Model {
  mutating func editRecord() -> [Effect] {
    guard let (section, id) = currentRecord else { return nothingHere() }
    var text = brokenRecords[section.rawValue + "/" + id]
    if section == .platforms, graph.platforms[Platform.ID(id)] == nil, text == nil {
      // Known by its accounts only; saving makes it a record.
      let platform = Platform(id: Platform.ID(id), name: Platform.knownName(Platform.ID(id)))
      text = JSONWriter.page(platform.json)
    }
    return [.editRecord(section, id: id, text: text)]
  }

  /// Takes a record back from the editor, checked; a mistake costs nothing of what was typed.
  mutating func recordEdited(_ section: Section, _ id: String, _ text: String?) -> [Effect] {
    let key = section.rawValue + "/" + id
    guard let text else {
      say("nothing was changed")
      return []
    }
    brokenRecords[key] = text
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
    unsaved = .record(key: key, text: text)
    let name = graph.name(of: section, id) ?? id
    return commit(Proposal("edit \(name)", [Edit(path: [section.rawValue, id], new: record)]))
  }
}
