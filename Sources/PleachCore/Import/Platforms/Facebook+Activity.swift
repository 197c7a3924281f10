extension Facebook {
  /// Comments and messages, which name people by display name only: they go to the one account of that
  /// name, and to nobody when the lists have none or two.
  static func readActivity(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    var threads = MetaThreads(in: draft)
    let names = FacebookNames(in: draft)
    for kind in [Kind.comments, .reactions, .messages] {
      for file in files where file.format == kind.rawValue {
        guard let bytes = draft.open(file) else { continue }
        switch kind {
        case .messages: threads.read(bytes, &draft)
        case .comments: readComments(bytes, names, &draft)
        default: readReactions(bytes, &draft)
        }
      }
    }
    threads.tell(&draft)
  }

  /// Whose post it was stands only in a sentence in the account's language.
  private static func readComments(
    _ bytes: [UInt8], _ names: FacebookNames, _ draft: inout ImportDraft
  ) {
    draft.readMembers(bytes) { key, place, draft in
      guard kinds[key] == .comments else { return }
      draft.readRecords(bytes, at: place) { json, _, draft in
        let record = json.withoutMojibake
        guard let seconds = record.count("timestamp"), let when = Moment(seconds: seconds),
          let title = record.text("title")
        else { return "no time or no title" }
        guard let key = names.key(in: title) else { return nil }
        let comment = record["data"]?.array?.first?["comment"]?.text("comment")
        draft.add(
          EncounterReading(
            id: "facebook:comment:\(key):\(seconds)", accountKey: key, day: when.day,
            time: when.time, kind: .comment, direction: .given, text: comment))
        return nil
      }
    }
  }

  /// Reactions say nothing to anybody: they are counted as read, and are no encounters.
  private static func readReactions(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    draft.readRecords(bytes) { record, _, _ in
      record.count("timestamp") == nil ? "no time" : nil
    }
  }
}
