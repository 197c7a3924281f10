extension DemoNetwork {
  /// What the reader wants to know, and how much.
  static let topics: [Topic] = [
    topic(
      "information-literacy", "Information literacy", 3,
      "How do I teach doubt without teaching that nothing can be trusted?",
      "For the Tuesday course. Everything with a worksheet goes on the shelf in the wiki."),
    topic(
      "swift-language", "The Swift language", 3,
      "When is a protocol worth it, and when is it just an enum in a Sunday suit?"),
    topic(
      "note-making", "Note-making", 3, "What do I do with notes that never met another note?",
      "I have 4,112 of them. About forty are good."),
    topic(
      "weaving", "Weaving", 3, "How do you keep the selvedge straight when the yarn has a will?"),
    topic(
      "accessibility", "Accessibility", 3,
      "What does our catalogue sound like to somebody who hears it?"),
    topic(
      "learning-in-public", "Learning in public", 2,
      "How do others write about what they only half understand?"),
    topic(
      "cataloguing", "Cataloguing", 2,
      "How do we describe a zine so that a fifteen-year-old finds it?"),
    topic(
      "digital-preservation", "Digital preservation", 2,
      "Who will open my mother's text files in thirty years?"),
    topic(
      "open-access", "Open access", 2, "What can a small branch do besides hanging up a poster?"),
    topic(
      "citizen-science", "Citizen science", 2,
      "Which project suits a rainy Saturday with 12 children?"),
    topic("small-web", "The small web", 2, "Who still has a blogroll, and who is on it?"),
    topic("cycling", "Cycling in town", 2, "How did other harbours get rid of the parked lorries?"),
    topic("repair", "Repair", 2, "Where do people find spare parts for radios older than I am?"),
    topic("open-maps", "Open maps", 2, "How do you map a bench so that my aunt can rely on it?"),
    topic("local-history", "Local history", 2, "Who remembers what stood where the car park is?"),
    topic(
      "audio", "Radio and audio", 2, "What makes a nine-year-old's interview worth ten minutes?"),
    topic("terminal-programs", "Terminal programs", 2, "Which ones do their users love, and why?"),
    topic(
      "machine-learning", "Machine learning", 1, "How does it change what people ask at the desk?"),
    topic("birds", "Birds", 1, "What was that, at five in the morning, on the crane?"),
    topic("night-sky", "The night sky", 1, nil),
    topic("natural-dyes", "Natural dyes", 1, "Is there a blue that grows on a balcony?"),
    topic(
      "public-speaking", "Public speaking", 1, "How do you end a talk without saying thank you?"),
    topic("productivity", "Productivity systems", 0, nil, "I have read enough about this."),
    topic("growth-marketing", "Growth marketing", 0, nil),
  ]

  private static func topic(
    _ id: Topic.ID, _ name: String, _ care: Int, _ question: String?, _ note: String? = nil
  ) -> Topic {
    var topic = Topic(id: id, name: name)
    (topic.care, topic.question, topic.note) = (care, question, note)
    return topic
  }
}
