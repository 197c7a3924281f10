import PleachCore

extension Page {
  /// The first start, and the answer to "how do I get my export?".
  static func welcome(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    page.paragraph("pleach keeps the list of people you follow worth having.", .heading)
    page.blank()
    page.paragraph(
      "It reads the files that platforms hand out about you, keeps them on this disk as JSON, and never logs in or uses the network."
    )
    page.blank()
    page.add(
      Span("import an export", .link, link: .action(.importExport)),
      Span("   i, then the path of the file, folder or ZIP", .faint))
    page.add(
      Span("add a person by hand", .link, link: .action(.add)),
      Span("   a, to begin small", .faint))
    page.paragraph("To look around first, leave with q and run: pleach demo", .faint)
    if !model.graph.people.isEmpty { page.addLists() }
    page.heading("Where to get an export")
    for importer in Importers.all {
      page.blank()
      page.add(Span(SafeText(importer.title), .heading))
      for (number, step) in importer.howToExport.enumerated() {
        let lines = SafeText.paragraphs(step, wrappedTo: max(8, width - 5))
        for (line, text) in lines.enumerated() {
          let lead: SafeText = line == 0 ? SafeText("  \(number + 1). ") : "     "
          page.add(Span(lead, .faint), Span(text))
        }
      }
    }
    return page
  }

  /// What whoever is there already may want next.
  private mutating func addLists() {
    heading("Whom others follow")
    paragraph(
      "Whom to follow, communities and breadth live on who follows whom among others. In a shell, "
        + "pleach lists names whose list would teach most, and prints the commands that fetch them; "
        + "then i, and the path of the folder.")
  }
}
