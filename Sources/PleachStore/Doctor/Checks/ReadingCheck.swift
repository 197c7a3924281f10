import PleachCore

extension Check {
  /// Whether the text is a store, every line of it.
  static let reading = Check("Reading") { exam in
    (exam.salvage?.faults ?? []).map { fault in
      exam.finding(code(of: fault.kind), at: fault.offset, what(fault), remedy: remedy(fault, exam))
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

  private static func what(_ fault: Fault) -> String {
    guard let lost = fault.lost else { return "\(fault.kind)" }
    return "\(lost.id): \(fault.kind)"
  }

  private static func remedy(_ fault: Fault, _ exam: Examination) -> String {
    switch (fault.kind, fault.cure) {
    case (.tooNew, _): "Update pleach; nothing was changed"
    case (.empty, _): exam.restore
    case (.cutOff, _) where exam.lacksRecords: exam.restore
    case (_, .none): exam.isKnown ? exam.restore : "Save it as a pleach store, in UTF-8"
    case (_, .mended(let how)): "\(exam.fix)   (\(how))"
    case (_, .leftOut): "Mend it in an editor, or: \(exam.fix)   (it is kept aside)"
    }
  }
}
