extension Check {
  /// What was changed here and elsewhere and is still to be decided.
  static let conflicts = Check("Conflicts") { exam in
    do throws(StoreError) {
      let open = try ConflictBook.read(exam.location.conflicts, exam.files).open.count
      guard open > 0 else { return [] }
      return [
        Finding(
          .conflict, exam.location.conflicts,
          "\(open) \(open == 1 ? "value was" : "values were") changed here and elsewhere",
          remedy: exam.invocation("conflicts"))
      ]
    } catch {
      return [
        Finding(
          .conflictList, exam.location.conflicts, error.what,
          remedy: "Mend it in an editor, or remove it: what stands in the store stays")
      ]
    }
  }
}
