import PleachCore
import PleachStore

extension Command {
  static let doctor = Command(
    name: "doctor", summary: "check the store and all that belongs to it",
    usage: ["doctor [--fix] [--json]"],
    options: [
      CommandOption("fix", nil, "mend what can be mended, on a copy-backed store"), .json,
    ],
    about: [
      "A check changes nothing: every mistake in the store is told with line and column, and so is "
        + "what is wrong with journal, backups, settings and modes.",
      "--fix copies the store and its journal first. Lines that cannot be read are kept aside, and "
        + "stand again as they were written last where that is known. What speaks of somebody who is "
        + "not there is told and left alone.",
      "Exit status: 0 nothing is wrong (notes alone are nothing), 1 something was found, 2 the store "
        + "cannot be read.",
    ],
    lists: [
      .json([
        ("store", "the file"), ("readable", "whether it opens"), ("people", "how many there are"),
        ("findings", "worst first, each with:"),
        ("  code, severity", "a word that stays the same; damage, warning or note"),
        ("  path, line, column", "where; the last two may be null"),
        ("  what, remedy, mendable", "a sentence, what to do, whether --fix does it"),
        ("steps", "with --fix, each with: place, what"),
        ("copies, keptAside", "with --fix: files; keptAside may be null"),
      ])
    ], words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    let location = try call.location()
    let mended = call.arguments.has("fix") ? try call.mend(location) : nil
    let exam = mended?.after ?? call.examine(location)
    let page = DoctorPage(exam: exam, mended: mended)
    if call.isJSON { page.json(to: &call.out) } else { page.print(to: &call.out) }
    call.status = page.status
  }
}

extension Call {
  fileprivate func examine(_ location: StoreLocation) -> Examination {
    Examination(
      of: location, around: around, invocation: invocation, files: surroundings.files,
      now: surroundings.clock())
  }

  fileprivate func mend(_ location: StoreLocation) throws(Failure) -> Mended {
    try stored { () throws(StoreError) in
      try Store.mend(
        at: location, around: around, invocation: invocation, program: pleachVersion,
        files: surroundings.files, clock: surroundings.clock)
    }
  }

  private var around: Around {
    var around = Around(environment: surroundings.environment)
    around.themeProblems = surroundings.themeProblems
    return around
  }
}
