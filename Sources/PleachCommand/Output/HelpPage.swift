import PleachCore

/// Help as the rows tell it.
enum HelpPage {
  /// The page of all commands.
  static func overview(to out: inout Output) {
    out.line("pleach – the people you follow: look, tidy, keep in touch", .strong)
    out.heading("Usage")
    table(
      [
        ("pleach", "open the screens"),
        ("pleach demo", "open them on an invented network"),
        ("pleach COMMAND …", "do one thing"),
      ], to: &out)
    out.heading("Commands")
    table(Commands.shown.map { ($0.name, $0.summary) }, to: &out)
    out.heading("Options everywhere")
    table(GlobalOptions.all.map { ($0.form, $0.help) }, to: &out)
    out.line()
    out.paragraph(
      "Options stand before or after the command; -- ends them. pleach help COMMAND tells more.")
    out.paragraph("Exit status: 0 done, 1 could not, 64 wrong usage, 70 a mistake of pleach.")
  }

  /// The page of one command.
  static func page(_ command: Command, to out: inout Output) {
    out.line("pleach \(command.name) – \(command.summary)", .strong)
    out.heading("Usage")
    for usage in command.usage { out.line("  pleach \(usage)") }
    for paragraph in command.about {
      out.line()
      out.paragraph(SafeText(paragraph))
    }
    if !command.options.isEmpty {
      out.heading("Options")
      table(command.options.map { ($0.form, $0.help) }, to: &out)
    }
    for list in command.lists {
      out.heading(SafeText(list.title))
      table(list.rows, to: &out)
    }
    if !command.examples.isEmpty {
      out.heading("Examples")
      for example in command.examples { out.line("  \(example)") }
    }
  }

  private static func table(_ rows: [(term: String, help: String)], to out: inout Output) {
    let left = min(28, rows.map { SafeText($0.term).columns }.max() ?? 0)
    for (term, help) in rows {
      let term = SafeText(term)
      let room = out.width.map { max(20, $0 - left - 4) }
      let lines = room.map { SafeText(help).wrapped(to: $0) } ?? [SafeText(help)]
      if term.columns > left {
        out.line("  " + term)
        for line in lines { out.line(.spaces(left + 4) + line) }
      } else {
        for (index, line) in lines.enumerated() {
          let start = index == 0 ? "  " + term.fitted(to: left) + "  " : .spaces(left + 4)
          out.line(start + line)
        }
      }
    }
  }
}
