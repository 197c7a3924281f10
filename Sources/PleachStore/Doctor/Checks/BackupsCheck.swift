import PleachCore

extension Check {
  /// Whether there are backups, and whether they can be brought back.
  static let backups = Check("Backups") { exam in
    let found = Backup.all(in: exam.location.backups, exam.files)
    if found.isEmpty, exam.base.isRead {
      return [
        Finding(
          .noBackup, exam.location.backups,
          "no backup yet; one is made before changes are written, at most every ten minutes")
      ]
    }
    return found.compactMap { backup in
      let look = Look(backup.path, exam.files, limit: Snapshot.limit)
      let remedy = exam.fix
      if let error = look.error { return Finding(.backup, backup.path, error.what, remedy: remedy) }
      // The doctor's own copy is of something broken.
      guard backup.reason != Backup.doctorReason else { return nil }
      do throws(DocumentError) {
        _ = try Document.read(look.bytes)
        return nil
      } catch {
        if case .tooNew = error.problem { return nil }
        return Finding(
          .backup, backup.path, line: error.line, column: error.column, "\(error.problem)",
          remedy: remedy)
      }
    }
  }
}
