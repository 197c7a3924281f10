extension XArchive {
  /// Direct messages: who wrote when, never what.
  static func readMessages(_ bytes: [UInt8], _ start: Int, _ draft: inout ImportDraft) {
    draft.readRecords(bytes, at: start) { record, _, draft in
      guard let talk = record["dmConversation"], let name = talk.text("conversationId"),
        let messages = talk["messages"]?.array
      else { return "no conversation" }
      let owner = draft.batch.owner?.key
      for message in messages {
        guard let message = message["messageCreate"],
          let encounter = encounter(message, in: name, owner: owner)
        else { continue }
        draft.add(account(encounter.accountKey))
        draft.add(encounter)
      }
      return nil
    }
  }

  /// `nil` for what you wrote to a group: it was to nobody in particular.
  private static func encounter(
    _ message: JSON, in conversation: String, owner: String?
  ) -> EncounterReading? {
    guard let id = id(message["id"]), let when = Moment(message.text("createdAt")),
      let sender = Self.id(message["senderId"])
    else { return nil }
    let isMine = sender == owner
    guard let partner = isMine ? Self.id(message["recipientId"]) : sender else { return nil }
    return EncounterReading(
      id: "x:dm:\(conversation):\(id)", accountKey: partner, day: when.day, time: when.time,
      kind: .message, direction: isMine ? .given : .received)
  }

  // MARK: The manifest

  /// Compares the manifest's counts with what was read, so that a missing part is noticed.
  static func check(
    _ file: RecognisedFile, against files: [RecognisedFile], _ draft: inout ImportDraft
  ) {
    guard let bytes = draft.open(file), let start = afterEquals(bytes) else { return }
    do {
      var reader = JSONReader(withoutSemicolon(bytes), at: start, manner: .forgiving)
      let value = try reader.readValue()
      draft.took()
      draft.setDay(value["archiveInfo"]?.day("generationDate"))
      for type in ["following", "follower", "tweets", "tweet"] {
        for part in value["dataTypes"]?[type]?["files"]?.array ?? [] {
          check(part, of: type, beside: file.file.path, files, &draft)
        }
      }
    } catch {
      draft.fail(line: error.line, "\(error.problem)")
    }
  }

  private static func check(
    _ part: JSON, of type: String, beside manifest: String, _ files: [RecognisedFile],
    _ draft: inout ImportDraft
  ) {
    guard let path = part.text("fileName") else { return }
    let name = ExportPath.fileName(of: path)
    // Several archives may be read together: only those in the manifest's own folder count.
    let folder = manifest.dropLast(ExportPath.fileName(of: manifest).count)
    let found = draft.batch.files.first {
      $0.path.dropLast(ExportPath.fileName(of: $0.path).count) == folder
        && ExportPath.fileName(of: $0.path).lowercased() == name.lowercased()
    }
    if let found, let count = part.count("count"), found.read + found.skipped.count != count {
      draft.note("\(found.path): the archive promises \(count) records, \(found.read) are there.")
      drop(type, &draft)
    } else if found == nil {
      draft.note("\(name) is missing: the archive says it should be there.")
      drop(type, &draft)
    }
  }

  private static func drop(_ type: String, _ draft: inout ImportDraft) {
    if type == "following" { draft.incomplete(.following) }
    if type == "follower" { draft.incomplete(.followers) }
  }
}
