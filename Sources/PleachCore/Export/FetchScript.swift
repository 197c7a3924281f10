/// Commands that save the lists of others as files. pleach prints them and runs none.
///
/// Plain sh, with gh for GitHub and with curl and jq for Bluesky and Mastodon. A list becomes a file only
/// when its last page is there, and what is there is not fetched again.
public struct FetchScript: Sendable {
  /// The script, each line ended.
  public let text: String

  /// The folder that the script fills, and that is then imported.
  public static let folder = "lists"

  /// - Parameters:
  ///   - lists: Whose, and from where.
  ///   - graph: What people are called in.
  ///   - importing: The call that reads the folder.
  public init(
    _ lists: WantedLists, in graph: Graph, on today: Day, importing: String
  ) {
    let found = lists.wanted.compactMap { Self.find($0, in: graph) }
    var lines = Self.head(found.map(\.list), today, SafeText(importing).string)
    for one in found {
      lines += ["", "# \(one.name): \(one.reason)", Self.call(one.list)]
    }
    for one in lists.leftOut {
      let name = SafeText(graph.people[one.person]?.name ?? one.person.raw).string
      lines += ["", "# left out: \(name), whose handle is none that the platform can have given"]
    }
    lines += ["", "finish"]
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func find(
    _ wanted: Suggestion, in graph: Graph
  ) -> (name: String, reason: String, list: PublicList)? {
    guard let person = graph.people[wanted.person],
      let account = person.accounts.first(where: { $0.id == wanted.account }),
      let list = PublicList(of: account)
    else { return nil }
    let reasons = wanted.evidence.filter { $0.weight > 0 }.prefix(2).map(\.sentence)
    // Clean text has neither line breaks nor controls, so that a comment stays one.
    return (
      SafeText(person.name).string, SafeText(reasons.joined(separator: "; ")).string, list
    )
  }

  /// A word as a shell takes it whole, though nothing in a list would be anything else.
  private static func call(_ list: PublicList) -> String {
    let words: [String] =
      switch list {
      case .gitHub(let login): ["github", login]
      case .bluesky(let actor, _): ["bluesky", actor]
      case .mastodon(let user, let server): ["mastodon", user, server]
      }
    return
      (["fetch", CommandScript.quoted(list.file.fileName)]
      + [words[0]] + words.dropFirst().map(CommandScript.quoted)).joined(separator: " ")
  }

  // MARK: What stands before the calls

  private static func head(_ lists: [PublicList], _ today: Day, _ importing: String) -> [String] {
    var needs: [String] = []
    var functions: [String] = []
    if lists.contains(where: { $0.file.platform == "github" }) {
      needs.append("needs gh 'cli.github.com; then sign in: gh auth login'")
      functions.append(gitHub)
    }
    let pages = lists.filter { $0.file.platform != "github" }
    if !pages.isEmpty {
      needs += ["needs curl 'your system has it as a package'", "needs jq 'jqlang.org'"]
      functions.append(get)
    }
    if pages.contains(where: { $0.file.platform == "bluesky" }) { functions.append(bluesky) }
    if pages.contains(where: { $0.file.platform == "mastodon" }) { functions.append(mastodon) }
    let about = [
      "#!/bin/sh",
      "# Whom others follow, \(today). Read it before you run it: pleach runs nothing.",
      "# The files come into the folder \(folder). Run it again after a failure: what is there stays.",
      "# Then: \(importing)", "", "folder=\(folder)",
    ]
    return about + [start] + functions + needs
  }

  private static let start = """
    set -u
    failed=0
    row=0

    needs() {
      command -v "$1" > /dev/null && return
      echo "$1 is needed for this: $2" >&2
      exit 1
    }

    # fetch FILE COMMAND...: what the command prints becomes the file once all of it is there.
    fetch() {
      file=$folder/$1
      shift
      [ -s "$file" ] && return
      echo "$file"
      if "$@" > "$folder/.part" && [ -s "$folder/.part" ] && mv "$folder/.part" "$file"; then
        row=0
      else
        echo "$file: not fetched" >&2
        failed=$((failed + 1))
        row=$((row + 1))
        rm -f "$folder/.part" "$folder/.head"
        if [ "$row" -ge 10 ]; then
          echo "Ten failures in a row. Run it again later: what is there stays." >&2
          exit 1
        fi
      fi
      sleep 1
    }

    finish() {
      rm -f "$folder/.part" "$folder/.head"
      [ "$failed" -eq 0 ] && exit 0
      echo "$failed not fetched" >&2
      exit 1
    }

    umask 077
    mkdir -p "$folder" || exit 1
    trap 'rm -f "$folder/.part" "$folder/.head"; exit 130' INT TERM

    """

  private static let gitHub = """
    github() {
      gh api --paginate "users/$1/following?per_page=100"
    }

    """

  private static let get = """
    # get ADDRESS NAME=VALUE...: a page; what the server said of it goes to .head.
    get() {
      address=$1
      shift
      for value in "$@"; do
        shift
        set -- "$@" --data-urlencode "$value"
      done
      curl --silent --show-error --fail --get --proto =https --max-time 60 --dump-header "$folder/.head" \\
        "$@" "$address"
    }

    """

  private static let bluesky = """
    bluesky() {
      cursor=
      pages=0
      while [ "$pages" -lt 200 ]; do
        page=$(get https://public.api.bsky.app/xrpc/app.bsky.graph.getFollows \\
          "actor=$1" limit=100 ${cursor:+"cursor=$cursor"}) || return 1
        cursor=$(printf '%s\\n' "$page" | jq -er 'if .follows then .cursor // "" else null end') ||
          return 1
        printf '%s\\n' "$page"
        [ -n "$cursor" ] || return 0
        pages=$((pages + 1))
        sleep 1
      done
      return 1
    }

    """

  private static let mastodon = """
    mastodon() {
      id=$(get "https://$2/api/v1/accounts/lookup" "acct=$1") || return 1
      id=$(printf '%s\\n' "$id" | jq -er .id) || return 1
      case $id in *[!0-9A-Za-z]*) return 1 ;; esac
      from=
      pages=0
      while [ "$pages" -lt 200 ]; do
        page=$(get "https://$2/api/v1/accounts/$id/following" limit=80 ${from:+"max_id=$from"}) ||
          return 1
        printf '%s\\n' "$page" | jq -e 'type == "array"' > /dev/null || return 1
        printf '%s\\n' "$page"
        from=$(sed -n 's/.*[?&]max_id=\\([0-9A-Za-z]*\\)[^>]*>; *rel="next".*/\\1/p' "$folder/.head")
        [ -n "$from" ] || return 0
        pages=$((pages + 1))
        sleep 1
      done
      return 1
    }

    """
}
