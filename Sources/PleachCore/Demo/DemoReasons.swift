extension DemoNetwork {
  /// What the reader said when she let somebody go.
  static let thanks = [
    "Thank you for the year of lighthouses. I have moved inland.",
    "We wanted different things from the same hashtag. Thanks for the patience.",
    "Learnt all I could about kombucha. Thank you, and good luck with the jars.",
    "You post for colleagues now, as you should. Thank you for the early days.",
    "Thanks for the maps! I hear you through three others anyway.",
    "Too fast for me. Thank you for the good ones among the many.",
    "The course is over and so is my need for daily spreadsheets. Thank you!",
    "Only reposts since the spring. Thanks for your own words, while they lasted.",
    "I followed for the election night. Thank you for staying up.",
    "You write about a city I left. Thank you for keeping it close.",
    "Thanks for the cello years.",
    "The account was sold, I think. Thank you to who it used to be.",
    "I have your blog now, which is better. Thank you for both.",
    "Sharp and often right. I slept badly after. Thanks, all the same.",
    "Thank you for the sourdough. It is alive and on its own feet.",
    "We agree on everything. I need somebody who does not. Thanks!",
    "Thanks for the frogs; Chihiro sends me the best ones.",
    "You said goodbye yourself. Thank you for saying it so well.",
  ]

  /// Why somebody stays.
  static let keeps = [
    "Still the first I read.", "One post a season, each worth it.", "Makes me disagree better.",
    "I learnt the selvedge here.", "Nobody else of mine writes from there.",
    "Would notice if I left. So would I.", "The questions under the posts.",
    "For the children's radio.", "Quiet, but never empty.", "Changed my mind about fines.",
    "Kind when it costs something.", "Because of the crane.",
  ]

  /// Whom she tries out, and what the trial should answer.
  static let trials = [
    "Do they answer questions, or only ask them?", "More than announcements?",
    "Will I understand half of it by then?", "Is it about weaving or about selling looms?",
    "Do I read to the end?", "A second voice on doubt, or the same one louder?",
    "Does anything of it come up at the desk?", "Would I want to say hello?",
    "Do the maps go beyond the one city?",
  ]

  static let laters = [
    "After the congress.", "Ask me when I have slept.", "Not before the talk is written.",
    "When the list is under 250.", "First I want to read the blog.",
  ]

  static let mutes = [
    "Until the football is over.", "Lovely, but spoilers.", "Quarrels I cannot help with.",
    "The countdown to the product launch.",
  ]

  /// Decided, and not yet carried out on the platform.
  static let goodbyes = [
    "Thank you for the beginnings. I scroll past now, and you deserve better.",
    "I had to look up who this was. Thank you, whoever we were.",
    "More than I can read, and less than I can use. Thank you.",
    "We have both moved on. Thanks for the train timetables.",
    "Hear them through half of my librarians. Thank you!",
  ]

  static let welcomes = [
    "Five of my librarians quote them.", "Answered a stranger's question for an hour.",
    "Asks what I ask, in another country.", "Commented on my blog; I want to read on.",
  ]
}
