import PleachCore

extension Check {
  /// Whether the text is a store, every line of it.
  static let reading = Check("Reading") { exam in
    guard let faults = exam.salvage?.faults, !faults.isEmpty else { return [] }
    let isMendable = exam.isTextMendable
    return faults.map { fault in
      exam.finding(
        code(of: fault.kind), at: fault.offset, fault.words,
        remedy: isMendable ? remedy(fault.cure, exam) : remedy(fault.kind, exam),
        isMendable: isMendable)
    }
  }

  private static func code(of kind: Fault.Kind) -> Finding.Code {
    switch kind {
    case .syntax(.notUTF8): .utf8
    case .syntax(.comment): .comment
    case .syntax(.duplicateKey), .duplicateMember: .duplicateKey
    case .syntax(.rawControl(0)): .zeroBytes
    case .syntax: .syntax
    case .field: .field
    case .noIdentifier: .noID
    case .duplicate: .sameID
    case .conflictMarkers: .conflictMarkers
    case .zeroBytes: .zeroBytes
    case .cutOff: .cutOff
    case .noHead: .noHead
    case .tooNew: .tooNew
    case .empty: .empty
    }
  }

  private static func remedy(_ cure: Fault.Cure, _ exam: Examination) -> String {
    if case .mended = cure { return exam.fix }
    return "Mend it in an editor, or: \(exam.fix)"
  }

  /// Where mending would lose something.
  private static func remedy(_ kind: Fault.Kind, _ exam: Examination) -> String {
    if case .tooNew = kind { return "Update pleach; nothing was changed" }
    return exam.isKnown ? exam.restore : "Mend it in an editor"
  }
}
