import Foundation
import Testing

@testable import PleachScreen

/// Relative luminance and contrast as WCAG 2 defines them (w3.org/TR/WCAG21, "relative luminance").
private func contrast(_ one: Colour.Value, _ other: Colour.Value) -> Double {
  func luminance(_ value: Colour.Value) -> Double {
    func linear(_ byte: UInt8) -> Double {
      let share = Double(byte) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let (red, green, blue) = value.components
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  let (high, low) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
  return (high + 0.05) / (low + 0.05)
}

@Suite struct BuiltInThemesTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Themes").standardizedFileURL
  /// Themes with a background of their own: only of them can contrast be known.
  static let tinted = BuiltInThemes.all.filter { !["plain", "mono"].contains($0.name) }

  @Test("the list of themes and the folder are the same")
  func listIsFolder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(BuiltInThemes.files.map { $0.name + ".theme" } == files)
    #expect(BuiltInThemes.all.map(\.name) == ["plain"] + BuiltInThemes.files.map(\.name))
  }

  @Test("every theme file is without mistakes and names every role but inherited ones")
  func filesAreClean() throws {
    for file in BuiltInThemes.files {
      let onDisk = try String(
        contentsOf: Self.folder.appendingPathComponent(file.name + ".theme"), encoding: .utf8)
      #expect(Array(onDisk.utf8) == file.bytes, "\(file.name) is compiled in as it is on disk")
      let (theme, problems) = Theme.read(onDisk, name: file.name)
      #expect(problems.isEmpty, "\(file.name): \(problems)")
      #expect(!theme.about.isEmpty)
      for role in Role.allCases { #expect(onDisk.contains("\n\(role.rawValue) = "), "\(role)") }
    }
  }

  @Test(
    "letters can be read on everything they stand on", arguments: tinted,
    [ColourDepth.palette, .direct])
  func legible(theme: Theme, depth: ColourDepth) {
    for role in Role.allCases where !Role.grounds.contains(role) {
      let isQuiet = [.faint, .hint, .titleFaint].contains(role) || Role.drawings.contains(role)
      for ground in [nil, Role.popup] where !(isQuiet && ground != nil) {
        let drawn = theme.drawn(role, on: ground, at: depth)
        let ratio = contrast(drawn.foreground, drawn.background)
        #expect(ratio >= (isQuiet ? 3 : 4.5), "\(theme.name) \(role) on \(ground as Any): \(ratio)")
      }
      guard !Role.drawings.contains(role), role != .linkCurrent else { continue }
      for ground in [Role.current, .currentAway, .title, .status] {
        let drawn = theme.drawn(role, on: ground, at: depth)
        let ratio = contrast(drawn.foreground, drawn.background)
        #expect(ratio >= 3, "\(theme.name) \(role) on \(ground): \(ratio)")
      }
    }
    for role in Role.grounds {
      let drawn = theme.drawn(role, at: depth)
      let least = 4.5
      #expect(contrast(drawn.foreground, drawn.background) >= least, "\(theme.name) \(role)")
    }
  }

  @Test("accents differ from each other", arguments: tinted + [.plain])
  func accentsDiffer(theme: Theme) {
    for depth in [ColourDepth.sixteen, .palette, .direct] {
      let colours = Role.accents.map { theme.drawn($0, at: depth).foreground }
      #expect(Set(colours).count == colours.count, "\(theme.name) \(depth): \(colours)")
    }
  }

  @Test("the current row is seen at every depth", arguments: BuiltInThemes.all)
  func currentRowIsSeen(theme: Theme) {
    for depth in ColourDepth.allCases {
      for role in Role.allCases where role != .linkCurrent {
        let plain = theme.drawn(role, at: depth)
        let current = theme.drawn(role, on: .current, at: depth)
        let isReversed = current.attributes.contains(.reverse)
        let already = plain.attributes.contains(.reverse) || plain.background == current.background
        #expect(
          isReversed || !already || Role.grounds.contains(role), "\(theme.name) \(role) \(depth)")
      }
    }
  }

  @Test("without colours nothing is coloured, and what matters differs by attributes")
  func noColours() {
    for theme in BuiltInThemes.all {
      for role in Role.allCases {
        let drawn = theme.drawn(role, on: .popup, at: .none)
        #expect(drawn.foreground == .standard && drawn.background == .standard)
      }
      let looks = [Role.text, .current, .marked, .link, .faint].map {
        theme.drawn($0, at: .none).attributes
      }
      #expect(Set(looks).count == looks.count)
    }
  }

  @Test("letters never have the colour of their background", arguments: BuiltInThemes.all)
  func neverInvisible(theme: Theme) {
    for depth in [ColourDepth.eight, .sixteen, .palette, .direct] {
      for role in Role.allCases {
        for ground in [nil] + Role.grounds.map(Optional.some) {
          let drawn = theme.drawn(role, on: ground, at: depth)
          #expect(drawn.foreground != drawn.background || drawn.foreground == .standard)
          if depth == .eight, case .palette(let index) = drawn.foreground { #expect(index < 8) }
        }
      }
    }
  }
}
