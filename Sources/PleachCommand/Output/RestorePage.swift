import PleachCore
import PleachStore

/// What a backup would bring back.
struct RestorePage {
  let source: Restorable
  let graph: Graph
  let title: String
  /// What would become of whom; `nil` where the store cannot be read.
  var summary: EditSummary?
  /// Why it cannot.
  var problem: String?
  var isRestored = false
  var keptAside: String?

  var hasSomethingToDo: Bool { summary?.isEmpty != true }

  func json(to out: inout Output) {
    out.json([
      "path": .string(source.path), "people": .number(graph.people.count),
      "following": .number(graph.followingCount), "coming": .texts(summary?.coming ?? []),
      "going": .texts(summary?.going ?? []),
      "changing": .array(
        (summary?.changing ?? []).map { ["name": .string($0.name), "fields": .texts($0.fields)] }),
      "restored": .bool(isRestored), "keptAside": .text(keptAside),
    ])
  }

  func print(to out: inout Output) {
    out.line(SafeText("\(source.path)"), .strong)
    out.line(SafeText("\(graph.holdings)."))
    if let problem { out.line(SafeText("Instead of what cannot be read: \(problem)")) }
    guard let summary else { return }
    guard !summary.isEmpty else { return out.line("It is as the store is now.") }
    list("Come back", summary.coming, &out)
    list("Go", summary.going, &out)
    list(
      "Change", summary.changing.map { "\($0.name): \($0.fields.joined(separator: ", "))" }, &out)
    let others = summary.others.map(Self.words) + summary.members.map { "\($0) changes" }
    if !others.isEmpty { out.line(SafeText("Also: \(others.joined(separator: "; ")).")) }
  }

  private func list(_ title: SafeText, _ lines: [String], _ out: inout Output) {
    guard !lines.isEmpty else { return }
    out.line(title + " (\(lines.count))", .strong)
    for line in lines.prefix(10) { out.line("  " + SafeText(line)) }
    if lines.count > 10 { out.line("  and \(lines.count - 10) more") }
  }

  private static func words(_ others: EditSummary.Others) -> String {
    let counts = [
      (others.coming, "back"), (others.going, "gone"), (others.changing, "changed"),
    ]
    return "\(others.section.rawValue): "
      + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

/// A line of the list of what can be brought back.
struct RestoreRow {
  let source: Restorable
  private let surroundings: Surroundings
  private(set) var number = 0
  private var people: Int?
  private var following: Int?
  private var problem: String?
  private var summary: EditSummary?
  private var holdings = ""

  init(_ source: Restorable, _ surroundings: Surroundings) {
    (self.source, self.surroundings) = (source, surroundings)
  }

  /// Reads it, counts, and lets go of it: forty backups of a large store would fill the memory.
  func compared(with store: Store?) -> RestoreRow {
    var row = self
    do throws(StoreError) {
      let (document, graph, _) = try source.read(
        files: surroundings.files, program: pleachVersion)
      (row.people, row.following) = (graph.people.count, graph.followingCount)
      row.holdings = graph.holdings
      if let store {
        row.summary = EditSummary(store.document.edits(to: document), on: store.document)
      }
    } catch {
      row.problem = error.what
      row.holdings = "cannot be read: \(error.what)"
    }
    return row
  }

  /// The best first: what cannot be read stands at the end.
  static func numbered(_ rows: [RestoreRow]) -> [RestoreRow] {
    (rows.filter { $0.problem == nil } + rows.filter { $0.problem != nil }).enumerated().map {
      place, row in
      var row = row
      row.number = place + 1
      return row
    }
  }

  func cells(at now: Moment) -> [String] {
    [
      "\(number)", source.when ?? "", source.age(at: now), source.what, Self.size(source.size),
      holdings, difference,
    ]
  }

  private var difference: String {
    guard let summary else { return "" }
    if summary.isEmpty { return "the same" }
    let counts = [
      (summary.coming.count, "back"), (summary.going.count, "gone"),
      (summary.changing.count, "changed"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "nobody changes" : parts.joined(separator: ", ")
  }

  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: "\(bytes) B"
    case ..<(1 << 20): "\((bytes + 512) >> 10) KiB"
    default: "\((bytes + 1 << 19) >> 20) MiB"
    }
  }

  var json: JSON {
    [
      "number": .number(number), "path": .string(source.path), "time": .text(source.moment?.iso),
      "reason": .string(source.what), "size": .number(source.size), "people": .number(people),
      "following": .number(following), "problem": .text(problem),
      "coming": .number(summary?.coming.count), "going": .number(summary?.going.count),
      "changing": .number(summary?.changing.count),
    ]
  }
}

extension Restorable {
  /// Day and minute.
  fileprivate var when: String? {
    moment.map { String($0.iso.prefix(16)).replacing("T", with: " ") }
  }

  /// For the history: the time of a backup, or the file.
  var words: String { when ?? path }

  fileprivate var what: String {
    switch kind {
    case .lastWritten: "written last"
    case .backup(let reason): reason ?? "backup"
    case .file: "file"
    }
  }

  fileprivate func age(at now: Moment) -> String {
    guard let moment else { return "" }
    let minutes = (now.seconds - moment.seconds) / 60
    func ago(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s") ago"
    }
    return switch minutes {
    case ..<0: "in the future"
    case 0: "just now"
    case ..<60: ago(minutes, "minute")
    case ..<(48 * 60): ago(minutes / 60, "hour")
    case ..<(60 * 24 * 60): ago(minutes / (24 * 60), "day")
    case ..<(730 * 24 * 60): ago(minutes / (30 * 24 * 60), "month")
    default: ago(minutes / (365 * 24 * 60), "year")
    }
  }
}

extension Graph {
  /// "1,204 people, 380 followed".
  fileprivate var holdings: String {
    "\(Self.grouped(people.count)) \(people.count == 1 ? "person" : "people"), \(Self.grouped(followingCount)) followed"
  }

  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
