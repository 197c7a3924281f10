/// Private messages of Instagram and Facebook: who wrote when, never what.
///
/// They name people by display name only, so a message goes to the one account of that name in the
/// lists, and to nobody when there are none or two.
struct MetaThreads {
  private let platform: String
  private let names: DisplayNames
  /// Threads with people whom no list names.
  private var unknown = 0

  /// - Parameter draft: With the lists read.
  init(in draft: ImportDraft) {
    platform = draft.batch.platform
    names = DisplayNames(in: draft)
  }

  /// Whether the file is a thread of the app whose activity lies in one of the folders: both apps
  /// write the same shape.
  static func recognise(_ file: ExportFile, in folders: [String]) -> Recognition? {
    guard file.firstKey == "participants", file.opens(with: "\"name\""),
      file.opens(with: "\"messages\"") || file.size > ExportFile.headLength,
      folders.contains(where: { file.lies(in: $0) })
    else { return nil }
    return Recognition("messages")
  }

  /// Reads the open file.
  mutating func read(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    var participants: [String] = []
    var (title, path) = ("", "")
    var place: Int?
    draft.readMembers(bytes) { key, start, _ in
      if key == "messages" { place = start }
      guard ["participants", "title", "thread_path"].contains(key) else { return }
      var reader = JSONReader(bytes, at: start, manner: .forgiving)
      // A value that cannot be read is reported by the walk over the members.
      guard let value = (try? reader.readValue())?.withoutMojibake else { return }
      if key == "title" { title = value.filledText ?? "" }
      if key == "thread_path" { path = value.filledText ?? "" }
      if key == "participants" {
        participants = (value.array ?? []).compactMap { $0.text("name") }
      }
    }
    guard let place else {
      if draft.isWhole { draft.fail("no messages") }
      return
    }
    let thread = Thread(path: path, title: title, participants: participants)
    readMessages(bytes, at: place, of: thread, &draft)
  }

  private mutating func readMessages(
    _ bytes: [UInt8], at place: Int, of thread: Thread, _ draft: inout ImportDraft
  ) {
    var known = 0
    draft.readRecords(bytes, at: place) { [self] json, _, draft in
      let message = json.withoutMojibake
      guard let sender = message.text("sender_name"),
        let milliseconds = message.count("timestamp_ms"),
        let when = Moment(seconds: milliseconds / 1_000)
      else { return "no sender or no time" }
      let isMine = sender == thread.owner
      guard let key = names[isMine ? thread.partner : sender] else { return nil }
      known += 1
      draft.add(
        EncounterReading(
          id: "\(platform):dm:\(thread.path):\(milliseconds):\(isMine ? "out" : "in")",
          accountKey: key, day: when.day, time: when.time, kind: .message,
          direction: isMine ? .given : .received))
      return nil
    }
    if known == 0 { unknown += 1 }
  }

  /// Says what had to be left out.
  func tell(_ draft: inout ImportDraft) {
    guard unknown > 0 else { return }
    draft.note(
      "Messages name people by display name only: no list gives those of \(unknown) threads.")
  }
}

/// Who takes part in a thread.
private struct Thread {
  var path: String
  /// Whom you write with; `nil` in a group, where what you write is to nobody in particular.
  var partner: String?
  /// You: the last one named, unless the thread is called after them.
  var owner: String?

  init(path: String, title: String, participants: [String]) {
    self.path = path.isEmpty ? title : path
    owner = participants.last
    guard participants.count == 2 else { return }
    if participants[1] == title, participants[0] != title { owner = participants[0] }
    partner = participants.first { $0 != owner }
  }
}
