import PleachCore

/// Text of several lines, with the line breaks its writer gave it.
enum Paragraphs {
  static func print(_ raw: String, to out: inout Output, indent: Int = 0) {
    let width = out.width.map { max(20, $0 - indent) } ?? 1_000_000
    for line in SafeText.paragraphs(raw, wrappedTo: width) { out.line(.spaces(indent) + line) }
  }
}
