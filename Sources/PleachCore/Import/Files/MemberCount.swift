/// Counts what becomes of the members of an archive, so that none is left out silently.
struct MemberCount {
  /// Files and skips before the archive was opened.
  let before: Int
  private var others = 0
  private var inspected = 0

  init(before: Int) { self.before = before }

  /// Whether a member may be opened; one that may not is counted, or reported.
  mutating func mayOpen(_ name: String, _ path: String, _ skipped: inout [Skip]) -> Bool {
    guard Zip.textExtensions.contains(ExportPath.fileExtension(of: name)) else {
      if ExportPath.fileExtension(of: name) == "zip" {
        skipped.append(Skip(path: path, reason: "a ZIP inside a ZIP: unpack the outer one first"))
      } else {
        others += 1
      }
      return false
    }
    inspected += 1
    return inspected <= Export.mostMembers
  }

  /// Says how many were left alone.
  func report(_ path: String, _ files: Int, _ skipped: inout [Skip]) {
    if others > 0 {
      skipped.append(Skip(path: path, reason: "\(others) pictures and other files left alone"))
    }
    if others == 0, files + skipped.count == before {
      skipped.append(Skip(path: path, reason: "an archive without any file"))
    }
    if inspected > Export.mostMembers {
      let left = inspected - Export.mostMembers
      skipped.append(
        Skip(path: path, reason: "\(left) of \(inspected) files left alone: too many"))
    }
  }
}
