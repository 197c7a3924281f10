import Testing

@Suite("Lists of others, end to end") struct ListRuns {
  /// Programs that answer as the platforms do, from files, and note what they were asked.
  private static func writeTools(_ home: Home) throws {
    _ = try home.writeScript(
      """
      echo "gh $*" >> "$HOME/asked"
      [ ! -e "$HOME/refuses" ] || { printf '[{"login":"cut"'; exit 1; }
      echo '[{"login":"dov","id":11},{"login":"eve","id":12}]'
      """, to: "tools/gh")
    _ = try home.writeScript(
      """
      echo "curl $*" >> "$HOME/asked"
      head=
      for word in "$@"; do
        [ "$head" = next ] && head=$word
        [ "$word" = --dump-header ] && head=next
      done
      : > "$head"
      case "$*" in
      *cursor=two*) echo '{"subject":{"did":"did:plc:bo"},"follows":[{"did":"did:plc:ivy"}]}' ;;
      *getFollows*) echo '{"subject":{"did":"did:plc:bo"},"follows":[{"did":"did:plc:gus"}],"cursor":"two"}' ;;
      *lookup*) echo '{"id":"42"}' ;;
      *max_id=9*) echo '[{"id":"2","username":"ida","acct":"ida"}]' ;;
      *)
        echo 'link: <https://example.social/api/v1/accounts/42/following?limit=80&max_id=9>; rel="next", <https://example.social/x?since_id=1>; rel="prev"' > "$head"
        echo '[{"id":"1","username":"hal","acct":"hal"}]'
        ;;
      esac
      """, to: "tools/curl")
    _ = try home.writeScript(
      """
      case "$*" in
      *.follows*) sed -n 's/.*"cursor":"\\([a-z]*\\)".*/\\1/p' ;;
      *.id*) sed -n 's/.*"id":"\\([0-9]*\\)".*/\\1/p' ;;
      *array*) grep -q '^\\[' ;;
      esac
      """, to: "tools/jq")
    _ = try home.writeScript(":", to: "tools/sleep")
  }

  private static let store = """
    {
    "pleach":{"schema":1,"writer":"0.1.0"},
    "people": [
    {"id":"ada","name":"Ada","accounts":[{"id":"github:7","handle":"ada","following":true}]},
    {"id":"bo","name":"Bo $(touch pwned)\\n touch pwned","accounts":[{"id":"bluesky:did:plc:bo","handle":"bo.example.org","following":true}]},
    {"id":"cleo","name":"Cleo","accounts":[{"id":"mastodon:cleo@example.social","handle":"cleo@example.social","following":true}]},
    {"id":"dan","name":"Dan","accounts":[{"id":"github:8","handle":"$(touch pwned)","following":true}]}
    ]
    }

    """

  /// A home with people, tools, and the script that pleach prints for them.
  private static func home() throws -> Home {
    let home = try Home()
    try home.write(store, to: "data/pleach/network.json")
    try writeTools(home)
    let end = try run(home, "\(Home.program) lists --script > fetch.sh")
    #expect(end.status == 0, "\(end.output)")
    return home
  }

  private static func run(_ home: Home, _ line: String) throws -> Child.End {
    try home.run([
      "sh", "-c", "cd \"$HOME\" && PATH=\"$HOME/tools:$PATH\" && export PATH && \(line)",
    ])
  }

  @Test("what the script fetches is imported in one go, twice as once, and undone")
  func fetchesAndImports() throws {
    let home = try Self.home()
    #expect(try Self.run(home, "sh -n fetch.sh").status == 0)
    let fetched = try Self.run(home, "sh fetch.sh")
    #expect(fetched.status == 0, "\(fetched.output)")
    #expect(
      home.files(below: "lists") == [
        "bluesky.bo.example.org.following.json", "github.ada.following.json",
        "mastodon.cleo@example.social.following.json",
      ])
    let before = try home.run([Home.program, "list", "--json"]).output
    let first = try Self.run(home, "\(Home.program) import lists")
    #expect(first.status == 0)
    for words in ["lists of Ada", "2 ties among others"] {
      #expect(first.output.contains(words), "\(first.output)")
    }
    let json = try #require(Home.text(ofFile: home.store))
    for tie in [
      "\"github:7\",\"to\":[\"github:11\",\"github:12\"]",
      "\"bluesky:did:plc:bo\",\"to\":[\"bluesky:did:plc:gus\",\"bluesky:did:plc:ivy\"]",
      "\"mastodon:cleo@example.social\",\"to\":[\"mastodon:hal@example.social\","
        + "\"mastodon:ida@example.social\"]",
    ] {
      #expect(json.contains(tie), "\(json)")
    }
    let second = try Self.run(home, "\(Home.program) import lists")
    #expect(second.output.contains("Nothing new"), "\(second.output)")
    #expect(try home.run([Home.program, "undo"]).status == 0)
    #expect(try home.run([Home.program, "list", "--json"]).output == before)
  }

  @Test("nothing that a stranger is called runs, and whoever cannot be asked for is told of")
  func strangersRunNothing() throws {
    let home = try Self.home()
    let script = try #require(home.read("fetch.sh"))
    #expect(script.contains("# left out: Dan, "), "\(script)")
    #expect(script.contains("# Bo $(touch pwned)"))
    for line in script.split(separator: "\n") where line.contains("touch") {
      #expect(line.hasPrefix("# "), "\(line)")
    }
    _ = try Self.run(home, "sh fetch.sh")
    #expect(!home.files().contains { $0.contains("pwned") })
  }

  @Test("what is there is not asked for again, and a download that broke off leaves no list")
  func resumes() throws {
    let home = try Self.home()
    try home.write("", to: "refuses")
    let first = try Self.run(home, "sh fetch.sh")
    #expect(first.status == 1)
    #expect(first.output.contains("lists/github.ada.following.json: not fetched"))
    #expect(home.files(below: "lists").count == 2)
    _ = try Self.run(home, "rm refuses asked")
    let second = try Self.run(home, "sh fetch.sh")
    #expect(second.status == 0, "\(second.output)")
    #expect(home.read("asked") == "gh api --paginate users/ada/following?per_page=100\n")
    #expect(home.files(below: "lists").count == 3)
    #expect(try Self.run(home, "sh fetch.sh").output == "")
  }

  @Test("without its tools the script says which it needs, and asks nobody")
  func needsTools() throws {
    let home = try Self.home()
    for tool in ["gh", "curl"] {
      let end = try home.run([
        "sh", "-c",
        """
        cd "$HOME" && mkdir -p some && for tool in gh curl jq mkdir rm mv sed sleep; do
          [ $tool = \(tool) ] || ln -sf "$(PATH=$HOME/tools:/usr/bin:/bin command -v $tool)" some/$tool
        done; PATH=$HOME/some /bin/sh fetch.sh; status=$?; rm -r some; exit $status
        """,
      ])
      #expect(end.status == 1)
      #expect(end.output.contains("\(tool) is needed for this"), "\(end.output)")
    }
    #expect(home.read("asked") == nil)
  }
}
