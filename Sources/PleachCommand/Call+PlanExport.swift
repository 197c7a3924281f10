import PleachCore
import PleachStore

/// `plan export`: the file that a platform or a person reads.
extension Call {
  mutating func exportPlan() throws(Failure) {
    try expectOnly(["platform", "format", "from", "force"])
    guard words.count > 1 else { throw usage("into which file?", hint: "- is standard output") }
    try expect(atMost: 2)
    let graph = try graph()
    guard let platform = try givenPlatform(in: graph) else {
      throw usage("for which platform?", hint: "Say it with --platform")
    }
    let format = try givenFormat(for: platform)
    var original: [UInt8]?
    if let path = arguments["from"] { original = try bytes(at: path) }
    let file = try written(format, platform, graph, original)
    try write(file.bytes, to: words[1], format)
    guard let rewriting = file.rewriting, words[1] != "-" else { return }
    tell(
      SafeText(
        "\(rewriting.taken) taken out, \(rewriting.added) added, \(rewriting.kept) kept. "
          + "When it is done there: pleach plan done --all --platform \(platform.raw)"))
  }

  private func givenFormat(for platform: Platform.ID) throws(Failure) -> PlanFormat {
    guard let name = arguments["format"] else { return PlanFormat.usual(for: platform) }
    let names = PlanFormat.allCases.map(\.rawValue)
    guard let format = PlanFormat(rawValue: name) else {
      throw usage(
        "--format cannot be \"\(name)\"",
        hint: DidYouMean.nearest(to: name, among: names).map { "Did you mean \"\($0)\"?" }
          ?? "It is one of " + names.joined(separator: ", "))
    }
    return format
  }

  private func bytes(at path: String) throws(Failure) -> [UInt8] {
    try stored { () throws(StoreError) in
      let (found, _) = try PathReader.files(at: path, files: surroundings.files)
      guard let file = found.first, found.count == 1 else {
        throw .notAFile(path: path, kind: .folder)
      }
      return try file.read(0, file.size)
    }
  }

  private func written(
    _ format: PlanFormat, _ platform: Platform.ID, _ graph: Graph, _ original: [UInt8]?
  ) throws(Failure) -> PlanFile {
    do throws(PlanFormatError) {
      return try Plan(graph).file(format, for: platform, in: graph, from: original, on: today)
    } catch {
      let name = graph.name(of: .platforms, platform.raw) ?? platform.raw
      switch error {
      case .notServed:
        throw usage(
          "there is no \(format.rawValue) for \(name)",
          hint: "There is "
            + PlanFormat.allCases.filter { $0.serves(platform) }.map(\.rawValue)
            .joined(separator: ", "))
      case .notRewritten:
        throw usage(
          "--from says nothing for \(format.rawValue) of \(name)",
          hint: "It is for Mastodon's csv and lists")
      case .notUTF8:
        throw Failure(
          arguments["from"] ?? "", "UTF-16, whose bytes cannot be kept", hint: "Save it as UTF-8")
      case .notTheList:
        throw Failure(
          arguments["from"] ?? "", "not the \(format.rawValue) that \(name) hands out",
          hint: "It is \(format.fileName(for: platform)) of its export")
      case .nobodyFound:
        throw Failure(
          arguments["from"] ?? "", "nobody whom you let go is in it",
          hint: "Take a fresh export, and \(format.fileName(for: platform)) of it")
      }
    }
  }

  /// Whether a terminal shows every line as it is.
  private static func isHarmless(_ bytes: [UInt8]) -> Bool {
    // What is no UTF-8 may be anything to a terminal.
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.split { $0 == "\n" || $0 == "\r\n" }
      .map { String($0).replacing("\u{FEFF}", with: "").replacing("\t", with: " ") }
      .allSatisfy { SafeText($0).string == $0 }
  }

  private mutating func write(
    _ bytes: [UInt8], to path: String, _ format: PlanFormat
  ) throws(Failure) {
    guard path != "-" else {
      // What a platform reads holds strangers' texts as they are.
      guard !surroundings.output.isTerminal || Self.isHarmless(bytes) else {
        throw Failure(
          "pleach plan", "it would steer this terminal", hint: "Name a file instead of -")
      }
      return out.raw(bytes)
    }
    try write(bytes, to: path)
    out.line(SafeText("Written: \(path)."))
  }
}
