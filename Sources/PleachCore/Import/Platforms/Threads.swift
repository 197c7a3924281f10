extension Importer {
  /// Threads, whose lists lie inside Instagram's export.
  static let threads = Importer(
    id: "threads", title: "Threads", platform: "threads",
    howToExport: [
      "Open Accounts Center, Your information and permissions, Export your information.",
      "Choose your Threads profile, or Instagram and there Threads. Export to device.",
      "Date range: All time; else older follows are missing. Format: JSON.",
      "Start export; download the ZIP when the mail comes.",
    ],
    recognises: Threads.recognise, read: Threads.read)
}

/// Files are called as Instagram's are: only the keys in them, or the folder of a page, tell them apart.
private enum Threads {
  static let site = MetaSite.threads

  static func recognise(_ file: ExportFile) -> Recognition? {
    if let list = MetaLists.recognise(file, on: site) { return list }
    guard let key = file.firstKey, key.hasPrefix("text_post_app_") else { return nil }
    let reason = key == "text_post_app_media_likes" ? "a like says nothing to anybody" : nil
    return Recognition(key, .leave(reason ?? "says nothing about whom you follow"))
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    draft.setOwner(MetaSite.handle(draft.ownerHandle).map(site.account))
    var lists = MetaLists(on: site)
    lists.read(files, &draft)
    lists.judge(&draft)
  }
}
