/// What helps to carry out the plan on one platform: a row of `PlanHelp.all`.
public struct PlanHelp: Sendable, Equatable {
  /// Where.
  public let platform: Platform.ID
  /// How fast is safe, as far as it is known, in words; `nil` where no limit is worth naming.
  public let pace: String?
  /// The file that the platform reads; `nil` where it reads none.
  public let file: PlanFormat?
  /// Where the file goes, or how a person does it by hand.
  public let how: String
  /// The command line that can do it; `nil` where there is none.
  public let tool: CommandLineTool?

  init(
    _ platform: Platform.ID, pace: String? = nil, file: PlanFormat? = nil,
    tool: CommandLineTool? = nil, _ how: String
  ) {
    (self.platform, self.pace, self.file) = (platform, pace, file)
    (self.how, self.tool) = (how, tool)
  }

  /// The row of a platform; for one that pleach knows nothing about, the advice that always holds.
  public static subscript(platform: Platform.ID) -> PlanHelp {
    all.first { $0.platform == platform }
      ?? PlanHelp(platform, "open each profile and do it there")
  }

  /// Limits are what people report and the platforms change: none of them is a promise.
  public static let all: [PlanHelp] = [
    PlanHelp(
      "mastodon", file: .csv, tool: .toot,
      "the file replaces your follows, so read a fresh export first: Preferences, Import and export, "
        + "Import, Overwrite"),
    PlanHelp("bluesky", pace: "about 1,500 an hour", "open each profile, button Following"),
    PlanHelp(
      "x", pace: "about 50 at a time, 400 a day", "open each profile, button Following"),
    PlanHelp(
      "instagram", pace: "about 60 an hour, 200 a day", "open each profile, button Following"),
    PlanHelp(
      "threads", pace: "about 60 an hour, 200 a day", "open each profile, button Following"),
    PlanHelp("facebook", pace: "a few dozen at a time", "open each profile, Friends or Following"),
    PlanHelp(
      "linkedin", pace: "about 100 a week", "open each profile, More, Unfollow or Remove connection"
    ),
    PlanHelp(
      "youtube", pace: "about 75 new subscriptions a day", "open each channel, button Subscribed"),
    PlanHelp(
      "github", pace: "about 80 a minute, 500 an hour", tool: .gh,
      "open each profile, button Unfollow"),
    PlanHelp("tiktok", pace: "about 200 a day", "open each profile, button Following"),
    PlanHelp("reddit", "open each profile, button Following"),
    PlanHelp("twitch", "open each channel, the heart beside its name"),
    PlanHelp(
      "feeds", file: .opml,
      "most readers add what a file has and keep the rest: delete the old feeds first"),
    PlanHelp("contacts", "change them in your address book"),
  ]
}

/// A program of others that carries out deeds from the command line.
public enum CommandLineTool: String, Sendable, CaseIterable {
  /// GitHub's own.
  case gh
  /// One for Mastodon and what speaks as it does.
  case toot
}
