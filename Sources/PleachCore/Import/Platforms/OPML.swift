extension Importer {
  /// Feed subscriptions of any reader.
  static let opml = Importer(
    id: "opml", title: "Blogs and feeds", platform: "feeds",
    howToExport: [
      "In your feed reader, look for Export or OPML in settings or in the File menu.",
      "Feedly: Organize Feeds, the arrow beside the title. NetNewsWire: File, Export Subscriptions.",
      "newsboat: newsboat -e > feeds.opml",
    ],
    recognises: OPML.recognise, read: OPML.read)
}

/// Outlines: those with an address are feeds, the others folders.
private enum OPML {
  static let feeds = "OPML"
  /// Folders kept of a feed that lies deeper.
  static let mostFolders = 32

  static func recognise(_ file: ExportFile) -> Recognition? {
    if isOPML(file.head) { return Recognition(feeds) }
    guard file.fileExtension == "opml" else { return nil }
    return Recognition(feeds, .leave(file.size == 0 ? "empty" : "named .opml but is no OPML"))
  }

  /// Whether the first tag is `<opml`; a document type before it is read, to be refused with its
  /// line.
  private static func isOPML(_ head: [UInt8]) -> Bool {
    guard let text = try? XMLDecoding.utf8(head) else {  // refused with its name when it is read
      return String(decoding: head, as: UTF8.self).lowercased().contains("<opml")
    }
    var reader = XMLReader(text)
    do {
      while let tag = try reader.next() { return tag.name.lowercased() == "opml" }
      return false
    } catch {
      return String(decoding: text, as: UTF8.self).lowercased().contains("<opml")
    }
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    for file in files {
      guard let raw = draft.open(file, raw: true) else { continue }
      do {
        var outline = Outline(reader: XMLReader(try XMLDecoding.utf8(raw)))
        outline.read(into: &draft)
      } catch {
        draft.fail(line: 1, "the encoding \(error.name) is not read: save the file as UTF-8")
      }
    }
    // Never complete: a second reader may hold feeds that this file does not.
    draft.note("Feeds that are not in this file are kept: another reader may hold them.")
  }
}

/// Walks the outlines of one file; the open folders are a list, so depth costs no stack.
private struct Outline {
  var reader: XMLReader
  private var folders: [String?] = []
  private var isClosed = false

  init(reader: XMLReader) { self.reader = reader }

  mutating func read(into draft: inout ImportDraft) {
    do throws(XMLReader.Failure) {
      while let tag = try reader.next() { take(tag, &draft) }
      tellRepairs(&draft)
      if !isClosed { draft.fail(line: reader.line, "the file ends before </opml>: it is cut off") }
    } catch {
      draft.fail(line: error.line, error.reason)
    }
  }

  /// A file with one kind of mistake has it everywhere: the first places are enough.
  private func tellRepairs(_ draft: inout ImportDraft) {
    let shown = reader.repairs.prefix(20)
    for repair in shown { draft.note(line: repair.line, repair.what) }
    if let next = reader.repairs.dropFirst(shown.count).first {
      let count = reader.repairs.count - shown.count
      draft.note(line: next.line, "\(count) more such places from here on")
    }
  }

  private mutating func take(_ tag: XMLReader.Tag, _ draft: inout ImportDraft) {
    switch (tag.name.lowercased(), tag.kind) {
    case ("opml", .close), ("opml", .empty): isClosed = true
    case ("outline", .close): _ = folders.popLast()
    case ("outline", .empty), ("outline", .open):
      let label = Field.filled(tag.attribute("text")) ?? Field.filled(tag.attribute("title"))
      let isFeed = takeFeed(tag, label: label, &draft)
      if tag.kind == .open { folders.append(isFeed ? nil : label) }
    default: break
    }
  }

  /// - Returns: Whether the outline is something else than a folder.
  private func takeFeed(
    _ tag: XMLReader.Tag, label: String?, _ draft: inout ImportDraft
  ) -> Bool {
    let type = tag.attribute("type")?.lowercased() ?? ""
    if type == "link" || type == "include" {
      draft.skip(line: tag.line, "\"\(label ?? "")\" is of type \(type), no feed")
      return true
    }
    guard let address = Field.filled(tag.attribute("xmlurl")) ?? Field.filled(tag.attribute("url"))
    else { return false }
    if tag.attribute("iscomment")?.lowercased() == "true" {
      draft.skip(line: tag.line, "\"\(label ?? "")\" is commented out")
      return true
    }
    guard let parts = SiteAddress(address) else {
      draft.skip(line: tag.line, "\"\(address)\" is no web address")
      return true
    }
    draft.add(feed(tag, address: address, key: parts.key, label: label))
    draft.took()
    return true
  }

  private func feed(
    _ tag: XMLReader.Tag, address: String, key: String, label: String?
  ) -> AccountReading {
    var account = AccountReading(platform: "feeds", key: key)
    account.url = address
    account.name = label ?? address
    if let site = Field.filled(tag.attribute("htmlurl")) { account.links = [SiteLink(site)] }
    account.isFollowing = true
    account.bio = Field.filled(tag.attribute("description"))
    for folder in folders.suffix(OPML.mostFolders) { append(folder, to: &account.lists) }
    for tag in (tag.attribute("category") ?? "").split(separator: ",") {
      for part in tag.split(separator: "/") {
        append(Field.filled(String(part)), to: &account.lists)
      }
    }
    return account
  }

  private func append(_ list: String?, to lists: inout [String]) {
    if let list, !lists.contains(list) { lists.append(list) }
  }
}
