import PleachCore

extension Check {
  /// Texts so long that a record with them can no longer be changed.
  static let lengths = Check("Lengths") { exam in
    (exam.salvage?.records ?? []).compactMap { entry in
      do throws(FieldError) {
        try entry.section.checkLengths(entry.json)
        return nil
      } catch {
        return exam.finding(
          .long, entry, error.path,
          "\(entry.json["id"]?.string ?? ""): \(error.path.joined(separator: " › ")): expected \(error.expected)",
          remedy: "Shorten it in an editor; as it is, the record cannot be changed")
      }
    }
  }
}
