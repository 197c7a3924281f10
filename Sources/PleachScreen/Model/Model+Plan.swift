import PleachCore

/// Carrying the plan out, deed by deed or by a file.
extension Model {
  /// The deed under the cursor of the plan; `nil` on other screens and below the deeds.
  var currentDeed: Plan.Deed? {
    guard case .plan(let state) = screen, let page else { return nil }
    let deeds = shownPlan.deeds
    let number = min(state.focus, page.links.count - 1)
    return deeds.indices.contains(number) ? deeds[number] : nil
  }

  /// The account that a deed is about.
  private func account(of deed: Plan.Deed) -> Account? {
    graph.people[deed.person]?.accounts.first { $0.id == deed.account }
  }

  private func platformName(_ platform: Platform.ID) -> String {
    graph.name(of: .platforms, platform.raw) ?? platform.raw
  }

  /// Writes down that the deed is done; the cursor is then on the next one.
  mutating func tick() -> [Effect] {
    guard let deed = currentDeed else { return nothingHere() }
    return Deeds.carryOut([deed], on: today, in: graph).map { commit($0) } ?? []
  }

  /// Asks whether all on the platform is done, as after a file was read there.
  mutating func askTickingAll() {
    guard let platform = currentDeed?.platform, let part = shownPlan[platform],
      let proposal = Deeds.carryOut(part.deeds, on: today, in: graph)
    else { return }
    let count = part.deeds.count
    overlay = .confirm(
      Confirm(
        question: "Tick \(count == 1 ? "the one" : "all \(count)") on \(platformName(platform))?",
        effect: .commit(proposal)))
  }

  mutating func openProfile(of deed: Plan.Deed) -> [Effect] {
    guard let address = account(of: deed)?.profileAddress else {
      let name = graph.people[deed.person]?.name ?? deed.person.raw
      say("no address on \(platformName(deed.platform)) is known for \(name)")
      return []
    }
    return follow(.web(address.text))
  }

  /// Asks where the file goes that the platform reads, else a list to tick.
  mutating func askPlanFile() -> [Effect] {
    guard let platform = currentDeed?.platform else { return nothingHere() }
    let format = PlanFormat.usual(for: platform)
    let name = format.fileName(for: platform)
    let what = format == .markdown ? "checklist" : "file"
    return ask(
      Prompt(
        .planFile(platform), SafeText("\(what) for \(platformName(platform)) ").cut(to: 30),
        "~/" + name))
  }

  mutating func writePlan(of platform: Platform.ID, to path: String) -> [Effect] {
    overlay = nil
    let format = PlanFormat.usual(for: platform)
    do throws(PlanFormatError) {
      let file = try shownPlan.file(format, for: platform, in: graph, on: today)
      return [.writeFile(path: path, file.bytes, replacing: false)]
    } catch {
      // The usual format serves its platform, and nothing is written from another file here.
      return nothingHere()
    }
  }

  /// Asks before a file of that name goes; of a list that Mastodon wrote only the rows go.
  mutating func fileExists(_ path: String, _ bytes: [UInt8], _ present: [UInt8]?) {
    let name = SafeText(path).cut(to: 60)
    if case .plan = screen, let present,
      let kept = try? shownPlan.file(  // any other file is written over as a whole
        .csv, for: "mastodon", in: graph, from: present, on: today)
    {
      overlay = .confirm(
        Confirm(
          question: "\(name): \(kept.words)?",
          effect: .writeFile(path: path, kept.bytes, replacing: true)))
      return
    }
    overlay = .confirm(
      Confirm(
        question: "\(name) is there already. Write over it?",
        effect: .writeFile(path: path, bytes, replacing: true)))
  }

  mutating func showChecklist() -> [Effect] {
    guard let platform = currentDeed?.platform, let part = shownPlan[platform] else {
      return nothingHere()
    }
    let lines = part.deeds.flatMap { deed -> [String] in
      let name = graph.people[deed.person]?.name ?? deed.person.raw
      let address = account(of: deed).flatMap { $0.profileAddress?.text ?? $0.handle }
      return ["[ ] \(deed.kind.rawValue) \(name)"] + (address.map { ["    " + $0] } ?? [])
    }
    overlay = .preview(
      Preview(title: "Checklist for \(platformName(platform))", lines: lines), first: 0)
    return []
  }

  /// Shows the commands of a program that could do it; nothing is run.
  mutating func showScript() -> [Effect] {
    guard let platform = currentDeed?.platform else { return nothingHere() }
    do throws(PlanFormatError) {
      let file = try shownPlan.file(.script, for: platform, in: graph, on: today)
      let lines = String(decoding: file.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      overlay = .preview(
        Preview(title: "Commands for \(platformName(platform))", lines: lines), first: 0)
    } catch {
      say("no program is known that does it on \(platformName(platform))")
    }
    return []
  }

  /// Somebody who is not followed is to be: alumni come back so.
  mutating func decideFollow() -> [Effect] {
    let people = chosenPeople.filter { graph.people[$0]?.tie.youFollow == false }
    guard !people.isEmpty else {
      if chosenPeople.isEmpty { return nothingHere() }
      say(chosenPeople.count == 1 ? "you follow them already" : "you follow all of them already")
      return []
    }
    return decide(.follow, people, because: "")
  }
}
