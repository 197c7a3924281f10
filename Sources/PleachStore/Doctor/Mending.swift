import PleachCore

extension Store {
  /// Mends what can be mended without losing anything untold.
  ///
  /// The store and its journal are copied first, and whatever is taken out of them is kept in
  /// quarantine. What cannot be mended stays as it is, and the examination after it says what to do.
  ///
  /// - Throws: `StoreError`; what was done until then stands, with a copy of what was before.
  public static func mend(
    at location: StoreLocation, around: Around, invocation: Invocation = Invocation(),
    program: String = "0.1.0", files: any FileOps = PosixFiles(),
    clock: @escaping @Sendable () -> Moment = { Moment.now }
  ) throws(StoreError) -> Mended {
    func examined() -> Examination {
      Examination(of: location, around: around, invocation: invocation, files: files, now: clock())
    }
    let first = examined()
    guard first.findings.contains(where: \.isMendable) else {
      return Mended(before: first, after: first, steps: [], copies: [], keptAside: nil, notices: [])
    }
    try storing { () throws(FileError) in try files.makeFolders(location.state) }
    var lock = Lock(path: location.lock)
    defer { lock.close(files) }
    try lock.take(files, at: clock())
    var mending = Mending(examined(), files, clock(), program)
    try mending.mend()
    lock.release(files)
    if mending.needsFold { try mending.fold(clock) }
    return Mended(
      before: first, after: examined(), steps: mending.steps, copies: mending.copies,
      keptAside: mending.keptAside, notices: mending.notices)
  }
}

/// One go at a store; needs the lock.
private struct Mending {
  let exam: Examination
  let location: StoreLocation
  let files: any FileOps
  let now: Moment
  let program: String
  var steps: [Mended.Step] = []
  var copies: [String] = []
  var keptAside: String?
  var notices: [Notice] = []
  private var isTextMended = false

  init(_ exam: Examination, _ files: any FileOps, _ now: Moment, _ program: String) {
    (self.exam, self.files, self.now, self.program) = (exam, files, now, program)
    location = exam.location
  }

  private func found(_ codes: Finding.Code...) -> [Finding] {
    exam.findings.filter { $0.isMendable && codes.contains($0.code) }
  }

  private mutating func note(_ finding: Finding, _ what: String) {
    steps.append(Mended.Step(place: finding.place, what: what))
  }

  mutating func mend() throws(StoreError) {
    try copyFirst()
    try mendModes()
    try mendText()
    try mendHistory()
    for finding in found(.draft, .backup) {
      try moveAside(finding.path, as: finding.code.rawValue)
      note(finding, "moved to quarantine")
    }
    for finding in found(.stray) where Path.folder(of: finding.path) == location.state {
      try moveAside(finding.path, as: "stray")
      note(finding, "moved to quarantine")
    }
  }

  /// Whatever they hold: nothing is changed that is not kept elsewhere.
  private mutating func copyFirst() throws(StoreError) {
    if exam.store.isRead {
      let bytes = exam.store.bytes
      copies.append(
        try storing { () throws(FileError) in
          try files.makeFolders(location.backups)
          let path = try freeName()
          try files.replace(path, with: bytes)
          return path
        })
    }
    if exam.journal.isRead, !exam.journal.bytes.isEmpty {
      copies.append(try keep(exam.journal.bytes, as: "journal"))
    }
  }

  /// Two copies of one second are still two.
  private func freeName() throws(FileError) -> String {
    var moment = now
    while true {
      let path = Path.join(location.backups, Backup.name(moment, Backup.doctorReason))
      if try files.statusIfAny(path, followingLinks: false) == nil { return path }
      moment = Moment(seconds: moment.seconds + 1)
    }
  }

  private func keep(_ bytes: [UInt8], as kind: String) throws(StoreError) -> String {
    try storing { () throws(FileError) in try location.keepAside(bytes, as: kind, files) }
  }

  private func moveAside(_ path: String, as kind: String) throws(StoreError) {
    let status = try storing { () throws(FileError) in
      try files.statusIfAny(path, followingLinks: false)
    }
    guard status?.kind == .regular else { return }
    let bytes = try files.readWhole(path, limit: Snapshot.limit).bytes
    if !bytes.isEmpty { _ = try keep(bytes, as: kind) }
    try storing { () throws(FileError) in try files.unlink(path) }
  }

  private mutating func mendModes() throws(StoreError) {
    for finding in found(.mode) {
      let isSettings = Path.folder(of: finding.path) == location.settings
      try storing { () throws(FileError) in
        let file = try files.open(finding.path, .read)
        defer { files.closeQuietly(file) }
        let mode = try files.status(file).mode
        try files.setMode(file, isSettings ? mode & 0o755 : mode & 0o700)
      }
      note(finding, isSettings ? "only you can write it now" : "only you can read it now")
    }
  }

  // MARK: The store

  private mutating func mendText() throws(StoreError) {
    guard let salvage = exam.salvage, let document = whole(salvage) else { return }
    let bytes = document.rendered(writer: program)
    // What does not open is not put in place of anything.
    guard (try? Document.read(bytes)) != nil else { return }
    try keepLines(salvage)
    try location.putStore(bytes, since: exam.store.status, files)
    isTextMended = true
    for fault in salvage.faults { note(fault) }
    for finding in found(.bom, .crlf) { note(finding, "written anew without") }
  }

  /// The store without its faults; `nil` when there are none, or when bringing back is better.
  private func whole(_ salvage: Salvage) -> Document? {
    guard !salvage.faults.isEmpty || !found(.bom, .crlf).isEmpty, exam.isTextMendable else {
      return nil
    }
    var document = salvage.document
    for (section, lost) in lost(salvage) {
      let path = [section.rawValue, lost.id]
      // As it was written last; an identifier that stands there by now is not touched.
      guard document.value(at: path) == nil, let record = written?.value(at: path) else { continue }
      _ = try? document.apply(Edit(path: path, new: record, at: lost.place))  // else it stays aside
    }
    return document
  }

  private var written: Document? { try? Document.read(exam.base.bytes).0 }

  private func lost(_ salvage: Salvage) -> [(Section, Fault.Lost)] {
    salvage.faults.compactMap { fault in
      guard let section = fault.section, let lost = fault.lost else { return nil }
      return (section, lost)
    }
  }

  private mutating func note(_ fault: Fault) {
    let (line, column) = exam.lines.place(of: fault.offset)
    let place = "\(location.file):\(line):\(column)"
    switch fault.cure {
    case .none: break
    case .mended(let how): steps.append(Mended.Step(place: place, what: how))
    case .leftOut:
      let isBack = fault.lost.map { lost in
        fault.section.flatMap { written?.record($0, lost.id) } != nil
      }
      let what = isBack == true ? ", and as it was written last put there" : ""
      steps.append(
        Mended.Step(place: place, what: "\(fault.words); kept aside\(what)"))
    }
  }

  /// All that is left out, each piece under its place, as it stood there.
  private mutating func keepLines(_ salvage: Salvage) throws(StoreError) {
    var kept: [UInt8] = []
    for fault in salvage.faults {
      guard case .leftOut(let bytes) = fault.cure else { continue }
      let (line, column) = exam.lines.place(of: fault.offset)
      let place = SafeText("# \(Path.name(of: location.file)):\(line):\(column): \(fault.kind)")
        .string
      kept += Array(place.utf8) + [0x0A] + bytes
      if bytes.last != 0x0A { kept.append(0x0A) }
    }
    guard !kept.isEmpty else { return }
    keptAside = try keep(kept, as: "lines")
  }

  // MARK: Journal and history

  private mutating func mendHistory() throws(StoreError) {
    let findings = found(.historyLine)
    for path in Set(findings.map(\.path)).sorted() {
      let bytes = try files.readWhole(path, limit: Journal.limit).bytes
      let lines = HistoryText(bytes).lines
      let bad = lines.filter { $0.change == nil }.flatMap(\.bytes)
      guard !bad.isEmpty else { continue }
      _ = try keep(Array(bad), as: "history")
      try storing { () throws(FileError) in
        try files.replace(path, with: lines.filter { $0.change != nil }.flatMap(\.bytes))
      }
    }
    for finding in findings { note(finding, "kept aside") }
  }

  private static let foldable: [Finding.Code] = [
    .journalGone, .journalHead, .journalLine, .journalTorn, .journalNumbers, .base, .stray,
  ]

  /// Whether opening the store and folding it puts the rest right.
  var needsFold: Bool { isTextMended || exam.findings.contains { Self.foldable.contains($0.code) } }

  /// Opens the store, which keeps what is damaged aside, and writes it anew.
  mutating func fold(_ clock: @escaping @Sendable () -> Moment) throws(StoreError) {
    let store: Store
    do throws(StoreError) {
      store = try Store.open(at: location, program: program, files: files, clock: clock).0
    } catch {
      switch error {
      case .unreadable, .missing, .notAFile, .tooLarge: return  // the examination says what to do
      default: throw error
      }
    }
    notices = store.notices.filter { if case .recovered = $0 { false } else { true } }
    guard store.readOnly == nil else { return }
    try store.locked { () throws(StoreError) in try store.foldLocked(always: true) }
    _ = try store.close()
    for finding in exam.findings where Self.foldable.contains(finding.code) {
      if finding.code == .stray, Path.folder(of: finding.path) == location.state { continue }
      note(
        finding, finding.code == .stray ? "weighed and put away" : "begun anew, what it held kept")
    }
  }
}
