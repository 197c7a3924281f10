/// Looks for every role.
public struct Theme: Sendable, Hashable {
  /// How the user calls it: the file's name without its ending.
  public let name: String
  /// One sentence on it, from its `about` line.
  public let about: String
  /// What the theme says of each role; every role has an entry.
  private(set) var styles: [Role: Style]

  /// A theme that says nothing of any role: the terminal's own colours.
  init(name: String, about: String = "", styles: [Role: Style] = [:]) {
    self.name = name
    self.about = about
    self.styles = styles
    for role in Role.allCases where styles[role] == nil { self.styles[role] = Style() }
  }

  /// What the theme says of a role by itself.
  subscript(role: Role) -> Style { styles[role] ?? Style() }

  /// The look of a role on what it stands on: letters of the role, background of the ground, and the
  /// screen's own where neither says any. Of the ground's attributes only `reverse` and `underline`
  /// carry over: a bold title does not make everything on it bold. A role that is nothing without its background, such as
  /// `link.current`, keeps it.
  public func style(of role: Role, on ground: Role? = nil) -> Style {
    let above = self[role]
    let below = ground.map { self[$0] } ?? Style()
    let base = self[.text]
    return Style(
      foreground: above.foreground ?? below.foreground ?? base.foreground,
      background: role.keepsBackground
        ? above.background ?? below.background ?? base.background
        : below.background ?? above.background ?? base.background,
      attributes: above.attributes.union(below.attributes.intersection([.reverse, .underline])))
  }

  /// The same as a terminal of this depth can show it.
  ///
  /// What must stand out stays visible: a tint that is lost among few colours becomes `reverse`, and
  /// without any colour the attributes are those of the theme `mono`.
  public func drawn(
    _ role: Role, on ground: Role? = nil, at depth: ColourDepth
  ) -> DrawnStyle {
    guard depth > .none else { return BuiltInThemes.mono.attributesOnly(role, on: ground) }
    let style = style(of: role, on: ground)
    var drawn = DrawnStyle(
      foreground: style.foreground?.reduced(to: depth) ?? .standard,
      background: style.background?.reduced(to: depth) ?? .standard, attributes: style.attributes)
    let bearer = role.keepsBackground && self[role].background != nil ? role : ground ?? role
    if loses(bearer, at: depth) {
      // One bar in one colour: reversed chips would be a row of coloured blocks.
      drawn.foreground = self.style(of: bearer).foreground?.reduced(to: depth) ?? .standard
      drawn.attributes.insert(.reverse)
    }
    if depth == .eight { drawn.avoidFaintPairs() }
    drawn.keepLegible()
    return drawn
  }

  private func attributesOnly(_ role: Role, on ground: Role?) -> DrawnStyle {
    var drawn = DrawnStyle(
      foreground: .standard, background: .standard,
      attributes: style(of: role, on: ground).attributes)
    drawn.keepLegible()
    return drawn
  }

  /// Whether the tint by which a role stands out looks like the screen's background at this depth.
  private func loses(_ role: Role, at depth: ColourDepth) -> Bool {
    let standsOut: Set<Role> = [.current, .linkCurrent, .match]
    guard standsOut.contains(role), let tint = self[role].background else { return false }
    let base = self[.text].background?.reduced(to: depth) ?? .standard
    return tint.reduced(to: depth) == base && !self[role].attributes.contains(.reverse)
  }
}

extension DrawnStyle {
  /// Of eight colours, blue on black and yellow or cyan on white can hardly be read: their neighbours
  /// can.
  fileprivate mutating func avoidFaintPairs() {
    // Terminals of eight colours brighten bold, and bold black is grey.
    if foreground == .palette(0) { attributes.remove(.bold) }
    switch (foreground, background) {
    case (.palette(4), .palette(0)): foreground = .palette(6)
    case (.palette(0), .palette(4)): background = .palette(6)
    case (.palette(3), .palette(7)): foreground = .palette(5)
    case (.palette(6), .palette(7)): foreground = .palette(4)
    default: break
    }
  }

  /// Letters of the background's colour would be gone: black or white instead. Reversed and dim is a
  /// grey block on most terminals: only reversed.
  fileprivate mutating func keepLegible() {
    if attributes.contains(.reverse) { attributes.remove(.dim) }
    guard foreground == background, foreground != .standard else { return }
    let (red, green, blue) = background.components
    let isDark = Int(red) * 2 + Int(green) * 5 + Int(blue) < 1024
    foreground = .palette(isDark ? 7 : 0)
  }
}
