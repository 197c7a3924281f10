/// What a piece of text on the screen is for. Screens name roles; themes give them colours.
///
/// No role says anything by colour alone: there is always a sign, a word or a place besides. What each
/// is for, says `help`; its name in theme files is the raw value.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case text
  case faint
  case title
  case titleFaint = "title.faint"
  case heading
  case border
  case borderFocused = "border.focused"
  case current
  case currentAway = "current.away"
  case marked
  case link
  case linkCurrent = "link.current"
  case match
  case prompt
  case status
  case statusGood = "status.good"
  case statusBad = "status.bad"
  case hint
  case hintKey = "hint.key"
  case tieMutual = "tie.mutual"
  case tieFollowing = "tie.following"
  case tieFollower = "tie.follower"
  case good
  case warn
  case bad
  case barFull = "bar.full"
  case barEmpty = "bar.empty"
  case accent1 = "accent.1"
  case accent2 = "accent.2"
  case accent3 = "accent.3"
  case accent4 = "accent.4"
  case accent5 = "accent.5"
  case accent6 = "accent.6"
  case accent7 = "accent.7"
  case accent8 = "accent.8"
  case popup
  case popupBorder = "popup.border"
  case scrollbar
  case error

  /// The eight colours of communities, platforms and other things that need telling apart.
  public static let accents: [Role] = [
    .accent1, .accent2, .accent3, .accent4, .accent5, .accent6, .accent7, .accent8,
  ]

  /// Roles that other roles stand on: their background lies under the whole row or box.
  public static let grounds: [Role] = [.current, .currentAway, .marked, .popup, .title, .status]

  /// Whether a background the theme gives this role wins over the ground's.
  var keepsBackground: Bool { self == .linkCurrent || self == .match || self == .error }

  /// Lines and bars, which are seen and not read.
  public static let drawings: [Role] = [
    .border, .borderFocused, .barFull, .barEmpty, .popupBorder, .scrollbar,
  ]
}

extension Role {
  /// One sentence on what has this role: the help of theme files.
  public var help: String {
    switch self {
    case .text: "Ordinary text, and the background of everything that names none."
    case .faint: "What may be overlooked: dates, counts, handles beside names."
    case .title: "The first line of the screen."
    case .titleFaint: "Counts and hints in the first line."
    case .heading: "Headings of columns, boxes and parts of a page."
    case .border: "Frames and rules."
    case .borderFocused: "The frame of the part that has the keyboard."
    case .current: "The row that the next key acts on."
    case .currentAway: "The current row of a part that has not the keyboard."
    case .marked: "Rows marked to act on together; a sign stands before them."
    case .link: "What Enter would open."
    case .linkCurrent: "The link that Enter opens now."
    case .match: "Letters that match the search."
    case .prompt: "The line in which something is typed."
    case .status: "The last line of the screen."
    case .statusGood: "Something was done, in the last line."
    case .statusBad: "Something could not be done, in the last line."
    case .hint: "What a key would do."
    case .hintKey: "The key of a hint."
    case .tieMutual: "You follow each other: ⇄."
    case .tieFollowing: "You follow them: →."
    case .tieFollower: "They follow you: ←."
    case .good: "What speaks for someone; a goal that is reached."
    case .warn: "What deserves a look; a goal that runs late."
    case .bad: "What speaks against someone; a goal that is missed."
    case .barFull: "The full part of a bar."
    case .barEmpty: "The empty part of a bar."
    case .accent1, .accent2, .accent3, .accent4, .accent5, .accent6, .accent7, .accent8:
      "One of eight colours that tell communities and platforms apart."
    case .popup: "Text of a box over the screen, and its background."
    case .popupBorder: "The frame of such a box."
    case .scrollbar: "The part of a scroll bar that is in view."
    case .error: "What was wrong, where it stands."
    }
  }

  /// The sign of this role in golden files, see `Grid.roles`.
  public var letter: Character {
    switch self {
    case .text: "."
    case .faint: "f"
    case .title: "T"
    case .titleFaint: "t"
    case .heading: "H"
    case .border: "b"
    case .borderFocused: "B"
    case .current: "C"
    case .currentAway: "c"
    case .marked: "M"
    case .link: "l"
    case .linkCurrent: "L"
    case .match: "m"
    case .prompt: "P"
    case .status: "s"
    case .statusGood: "g"
    case .statusBad: "x"
    case .hint: "h"
    case .hintKey: "k"
    case .tieMutual: "="
    case .tieFollowing: ">"
    case .tieFollower: "<"
    case .good: "G"
    case .warn: "W"
    case .bad: "X"
    case .barFull: "#"
    case .barEmpty: "-"
    case .accent1: "1"
    case .accent2: "2"
    case .accent3: "3"
    case .accent4: "4"
    case .accent5: "5"
    case .accent6: "6"
    case .accent7: "7"
    case .accent8: "8"
    case .popup: "p"
    case .popupBorder: "O"
    case .scrollbar: "|"
    case .error: "!"
    }
  }
}
