extension DemoCircle {
  static let schoolRadio = DemoCircle(
    name: "School radio",
    community: Community(
      "school-radio", "School radio", .team, colour: 7,
      note: "Radio Crane: ten minutes a week, made by nine-year-olds and us."),
    size: 7,
    topics: ["audio", "information-literacy", "citizen-science"],
    platforms: ["mastodon", "youtube", "linkedin", "feeds"],
    servers: ["radio.example.org"],
    list: nil,
    roles: ["Music teacher", "Sound engineer", "Radio Crane"],
    loves: ["windshields made of socks", "jingles", "awkward pauses", "field recordings"],
    works: ["School at the Lock"],
    bios: ["Teaching children to ask and then to wait. The waiting is the hard part."],
    notes: [
      "Cuts ten minutes out of four hours of giggling.",
      "Taught the children to wait three seconds after an answer. Works on adults.",
      "Lends us the good microphones, against all rules.",
      "Invented the sock windshield.",
    ],
    meetings: ["the pilot programme in our cellar"],
    talks: [
      .gave(.meeting, "recorded the ferry pilot; three takes because of the horn"),
      .got(.message, "programme 61 is cut; the cough at 4:12 stays in"),
      .gave(.thanks, "for the microphones that we never had"),
      .got(.question, "can the children interview the bell-founder"),
      .gave(.answer, "yes; ear protection is booked"),
      .gave(.share, "programme 60: What Do Librarians Dream"),
    ])
}
