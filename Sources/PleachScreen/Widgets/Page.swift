import PleachCore

/// Text with links in it: what a page of a person, a topic or anything else is made of.
public struct Page: Sendable, Equatable {
  /// A piece of a line in one role.
  public struct Span: Sendable, Equatable {
    /// What is written.
    public var text: SafeText
    /// What it is to the theme.
    public var role: Role
    /// Where Enter and a click lead; `nil` for plain text.
    public var link: Link?

    /// A piece of text, without a link unless one is given.
    public init(_ text: SafeText, _ role: Role = .text, link: Link? = nil) {
      (self.text, self.role, self.link) = (text, role, link)
    }
  }

  /// From top to bottom; those too long are cut when they are drawn.
  public var lines: [[Span]] = []
  let width: Int

  /// An empty page, at least one column wide.
  public init(width: Int) { self.width = max(1, width) }

  // MARK: Building

  /// Adds one line, cut where the page ends.
  public mutating func add(_ spans: Span...) { lines.append(spans) }

  /// Adds an empty line, unless the page is empty or ends with one.
  public mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  /// Puts a piece at the right end of a line; what stands in its way is cut. Nothing happens where there
  /// is no room for both.
  public mutating func put(_ span: Span, atRightOf number: Int) {
    let room = width - span.text.columns - 1
    guard lines.indices.contains(number), room >= 20 else { return }
    var used = 0
    for place in lines[number].indices {
      let text = lines[number][place].text.cut(to: max(0, room - used))
      lines[number][place].text = text
      used += text.columns
    }
    lines[number] += [Span(.spaces(width - span.text.columns - used)), span]
  }

  /// A heading with a blank line before it.
  public mutating func heading(_ title: SafeText, _ count: Int? = nil) {
    blank()
    var spans = [Span(title, .heading)]
    if let count { spans.append(Span("  \(count)", .faint)) }
    lines.append(spans)
  }

  /// Text over as many lines as it needs.
  public mutating func paragraph(_ raw: String, _ role: Role = .text, indent: Int = 0) {
    for line in SafeText.paragraphs(raw, wrappedTo: max(8, width - indent)) {
      lines.append([Span(.spaces(indent) + line, role)])
    }
  }

  /// A label and what it says, the text wrapped beside it.
  public mutating func field(_ label: SafeText, _ raw: String, _ role: Role = .text) {
    let indent = Self.labelWidth
    for (index, line) in SafeText.paragraphs(raw, wrappedTo: max(8, width - indent)).enumerated() {
      let left = index == 0 ? label.fitted(to: indent - 1) + " " : .spaces(indent)
      lines.append([Span(left, .faint), Span(line, role)])
    }
  }

  static let labelWidth = 13

  /// Pieces side by side, two spaces apart, on as many lines as they need.
  public mutating func flow(_ spans: [Span], indent: Int = 0, gap: SafeText = "  ") {
    var line: [Span] = indent > 0 ? [Span(.spaces(indent))] : []
    var used = indent
    for span in spans {
      let room = width - indent
      let text = span.text.columns > room ? span.text.cut(to: room) : span.text
      if used > indent, used + gap.columns + text.columns > width {
        lines.append(line)
        line = indent > 0 ? [Span(.spaces(indent))] : []
        used = indent
      }
      if used > indent {
        line.append(Span(gap))
        used += gap.columns
      }
      line.append(Span(text, span.role, link: span.link))
      used += text.columns
    }
    if used > indent { lines.append(line) }
  }

  // MARK: Links

  /// The links in reading order, each with its line.
  public var links: [(line: Int, link: Link)] {
    lines.enumerated().flatMap { number, spans in
      spans.compactMap { span in span.link.map { (number, $0) } }
    }
  }

  /// The number of the link at a place, counted in `links`.
  func linkNumber(line: Int, column: Int) -> Int? {
    var number = lines.prefix(max(0, line)).reduce(0) { $0 + $1.count { $0.link != nil } }
    guard lines.indices.contains(line) else { return nil }
    var start = 0
    for span in lines[line] {
      let end = start + span.text.columns
      if span.link != nil {
        if (start..<end).contains(column) { return number }
        number += 1
      }
      start = end
    }
    return nil
  }
}

/// Where one stands on a page.
public struct PageState: Sendable, Equatable {
  /// The current link, counted from 0 in reading order.
  public private(set) var focus = 0
  /// The first line in view.
  public private(set) var first = 0

  /// The top of a page, on its first link.
  public init() {}

  /// The link that Enter opens.
  public func link(on page: Page) -> Link? {
    let links = page.links
    return links.isEmpty ? nil : links[min(focus, links.count - 1)].link
  }

  mutating func focus(on number: Int) { focus = max(0, number) }

  mutating func scroll(by lines: Int, on page: Page, height: Int) {
    first = max(0, min(first + lines, page.lines.count - height))
    let visible = first..<(first + height)
    let links = page.links
    guard !links.isEmpty else { return }
    focus = min(focus, links.count - 1)
    if !visible.contains(links[focus].line) {
      let inView = links.indices.filter { visible.contains(links[$0].line) }
      if let nearest = lines > 0 ? inView.first : inView.last { focus = nearest }
    }
  }

  /// Moves as an action asks; `false` when it is no movement.
  mutating func move(_ action: Action, on page: Page, height: Int) -> Bool {
    let links = page.links
    focus = max(0, min(focus, links.count - 1))
    switch action {
    case .down: step(1, links, page, height)
    case .up: step(-1, links, page, height)
    case .nextLink: go(to: focus + 1, links, page, height)
    case .previousLink: go(to: focus - 1, links, page, height)
    case .pageDown: scroll(by: max(1, height - 2), on: page, height: height)
    case .pageUp: scroll(by: -max(1, height - 2), on: page, height: height)
    case .top:
      focus = 0
      first = 0
    case .bottom:
      focus = max(0, links.count - 1)
      first = max(0, page.lines.count - height)
    default: return false
    }
    return true
  }

  /// To the next link on another line; when it is out of view, one line is scrolled instead.
  private mutating func step(
    _ direction: Int, _ links: [(line: Int, link: Link)], _ page: Page, _ height: Int
  ) {
    guard !links.isEmpty else { return scroll(by: direction, on: page, height: height) }
    let line = links[focus].line
    var next = focus
    while links.indices.contains(next), links[next].line == line { next += direction }
    if direction < 0, links.indices.contains(next) {
      let start = links[next].line
      while next > 0, links[next - 1].line == start { next -= 1 }
    }
    let visible = (first - 1)...(first + height)
    if links.indices.contains(next), visible.contains(links[next].line) {
      go(to: next, links, page, height)
    } else {
      scrollLine(direction, links, page, height)
    }
  }

  private mutating func scrollLine(
    _ direction: Int, _ links: [(line: Int, link: Link)], _ page: Page, _ height: Int
  ) {
    first = max(0, min(first + direction, page.lines.count - height))
    let visible = first..<(first + height)
    guard !visible.contains(links[focus].line) else { return }
    let inView = links.indices.filter { visible.contains(links[$0].line) }
    if let near = direction > 0 ? inView.first : inView.last { focus = near }
  }

  /// Whether the current link is in view.
  func showsFocus(on page: Page, height: Int) -> Bool {
    let links = page.links
    guard !links.isEmpty else { return false }
    return (first..<first + max(1, height)).contains(links[min(focus, links.count - 1)].line)
  }

  mutating func revealFocus(on page: Page, height: Int) {
    go(to: focus, page.links, page, height)
  }

  /// Stays on the page when it, or the screen, becomes another size.
  mutating func settle(on page: Page, height: Int) {
    let most = max(0, page.lines.count - height)
    if first > most { first = most }
    focus = max(0, min(focus, page.links.count - 1))
  }

  private mutating func go(
    to number: Int, _ links: [(line: Int, link: Link)], _ page: Page, _ height: Int
  ) {
    guard !links.isEmpty else { return }
    focus = max(0, min(number, links.count - 1))
    let line = links[focus].line
    if line < first { first = line }
    if line >= first + height { first = line - height + 1 }
    // The heading above the first link is worth seeing too.
    if focus == 0, line < height { first = 0 }
    first = max(0, min(first, page.lines.count - height))
  }
}

extension Page {
  /// Draws what is in view.
  ///
  /// - Parameter isFocused: Whether this page has the keyboard.
  func draw(_ state: PageState, on canvas: Canvas, isFocused: Bool = true) {
    let inside = canvas.scrollBar(first: state.first, of: lines.count)
    var number = lines.prefix(state.first).reduce(0) { $0 + $1.count { $0.link != nil } }
    let count = links.count
    let focus = min(state.focus, count - 1)
    for (row, spans) in lines.dropFirst(state.first).prefix(canvas.rows).enumerated() {
      var column = 0
      for span in spans {
        var role = span.role
        if span.link != nil {
          if isFocused, number == focus { role = .linkCurrent }
          number += 1
        }
        let text = span.text.cut(to: max(0, inside.columns - column))
        column += inside.write(text, role, row: row, at: column)
      }
    }
  }
}
