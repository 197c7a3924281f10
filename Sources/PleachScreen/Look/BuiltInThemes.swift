/// The themes that are part of the program.
public enum BuiltInThemes {
  /// All of them: `plain` first, then the files of the folder `Themes` in the order of their names.
  public static let all: [Theme] = [.plain] + files.map { Theme.read($0.bytes, name: $0.name) }

  /// The theme of this name.
  public static func named(_ name: String) -> Theme? {
    if name == Theme.plain.name { return .plain }
    return files.first { $0.name == name }.map { Theme.read($0.bytes, name: $0.name) }
  }

  /// Looks without hues, which every theme falls back to where there are no colours.
  static let mono = named("mono") ?? .plain

  /// What is compiled in, one line a file; `Package.swift` has the same names.
  static let files: [(name: String, bytes: [UInt8])] = [
    ("catppuccin", PackageResources.catppuccin_theme),
    ("clear", PackageResources.clear_theme),
    ("contrast", PackageResources.contrast_theme),
    ("dawn", PackageResources.dawn_theme),
    ("dracula", PackageResources.dracula_theme),
    ("dusk", PackageResources.dusk_theme),
    ("gruvbox", PackageResources.gruvbox_theme),
    ("mono", PackageResources.mono_theme),
    ("nord", PackageResources.nord_theme),
    ("solarized", PackageResources.solarized_theme),
  ]
}

extension Theme {
  /// Reads a built-in file; a test keeps them free of mistakes. They inherit `plain` only, so that
  /// reading one never asks for another.
  fileprivate static func read(_ bytes: [UInt8], name: String) -> Theme {
    Theme.read(String(decoding: bytes, as: UTF8.self), name: name) { _ in .plain }.theme
  }

  /// The sixteen colours of the terminal itself, on its own background: fits what the user has
  /// chosen there, dark or light.
  public static let plain = Theme(
    name: "plain", about: "the sixteen colours of your terminal",
    styles: [
      .faint: Style(attributes: .dim),
      .title: Style(attributes: .bold),
      .titleFaint: Style(attributes: .dim),
      .heading: Style(foreground: Colour(.palette(4)), attributes: .bold),
      .border: Style(attributes: .dim),
      .borderFocused: Style(foreground: Colour(.palette(6))),
      .current: Style(attributes: .reverse),
      .currentAway: Style(attributes: .underline),
      .marked: Style(attributes: .bold),
      .link: Style(foreground: Colour(.palette(6)), attributes: .underline),
      .linkCurrent: Style(foreground: Colour(.palette(6)), attributes: .reverse),
      .match: Style(foreground: Colour(.palette(3)), attributes: [.bold, .underline]),
      .prompt: Style(attributes: .bold),
      .statusGood: Style(foreground: Colour(.palette(2))),
      .statusBad: Style(foreground: Colour(.palette(1)), attributes: .bold),
      .hint: Style(attributes: .dim),
      .hintKey: Style(foreground: Colour(.palette(6)), attributes: .bold),
      .tieMutual: Style(foreground: Colour(.palette(2)), attributes: .bold),
      .tieFollowing: Style(foreground: Colour(.palette(6))),
      .tieFollower: Style(foreground: Colour(.palette(5))),
      .good: Style(foreground: Colour(.palette(2))),
      .warn: Style(foreground: Colour(.palette(3))),
      .bad: Style(foreground: Colour(.palette(1))),
      .barFull: Style(foreground: Colour(.palette(6))),
      .barEmpty: Style(attributes: .dim),
      .accent1: Style(foreground: Colour(.palette(4))),
      .accent2: Style(foreground: Colour(.palette(3))),
      .accent3: Style(foreground: Colour(.palette(2))),
      .accent4: Style(foreground: Colour(.palette(5))),
      .accent5: Style(foreground: Colour(.palette(6))),
      .accent6: Style(foreground: Colour(.palette(1))),
      .accent7: Style(foreground: Colour(.palette(12))),
      .accent8: Style(foreground: Colour(.palette(13))),
      .popupBorder: Style(foreground: Colour(.palette(6))),
      .error: Style(foreground: Colour(.palette(1)), attributes: .bold),
    ])
}
