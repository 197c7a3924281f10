import PleachCore

extension Check {
  /// Whether a later pleach made the store.
  static let schema = Check("Schema") { exam in
    guard exam.isReadable, let head = Head(exam.store.bytes), head.schema > Schema.version else {
      return []
    }
    let writer = head.writer ?? "schema \(head.schema)"
    return [
      exam.finding(
        .laterSchema, at: 0, "made by a later pleach (\(writer)), so it can only be looked at",
        remedy: "Update pleach to change it")
    ]
  }
}
