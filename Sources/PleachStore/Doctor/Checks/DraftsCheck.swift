extension Check {
  /// Whether texts that were being typed can be read.
  static let drafts = Check("Drafts") { exam in
    exam.names(in: exam.location.drafts).compactMap { name in
      // What was written for an editor is the user's text, whatever it says.
      guard name.hasSuffix(".json"), !name.hasPrefix("edit-") else { return nil }
      let look = Look(Path.join(exam.location.drafts, name), exam.files, limit: Drafts.limit)
      guard !Drafts.isDraft(look.bytes) else { return nil }
      return Finding(
        .draft, look.path, look.error?.what ?? "a draft that cannot be read",
        remedy: exam.fix)
    }
  }
}
