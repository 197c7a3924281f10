import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite struct OwnTests {
  let folder = TestFolder()

  @Test("settings keep what they do not know, and name what they cannot use")
  func settings() throws {
    let text = """
      {
        "theme": "dusk",
        "budget": "many",
        "mine": [1.0],
        "keys": {"x": "unfollow", "<c-f>": "follow"},
        "colour": "sometimes"
      }

      """
    try PosixFiles().makeFolders(folder.location.settings)
    try folder.put(text, at: folder.location.settings + "/settings.json")
    var (settings, complaints) = try Settings.load(from: folder.location.settings)
    #expect(settings.theme == "dusk" && settings.budget == nil && settings.colour == .auto)
    #expect(settings.keys.map(\.action) == ["unfollow", "follow"])
    let path = folder.location.settings + "/settings.json"
    #expect(
      complaints.map(\.description) == [
        "\(path):3:13: budget: expected a whole number of at least 1, found a text.",
        "\(path):6:13: colour: expected \"auto\", \"always\" or \"never\", found a text.",
      ])
    settings.set("budget", to: 250)
    settings.set("colour", to: nil)
    try settings.save(to: folder.location.settings)
    (settings, complaints) = try Settings.load(from: folder.location.settings)
    #expect(settings.budget == 250 && complaints.isEmpty)
    #expect(settings.json["mine"] == .array([.number("1.0")]))
    #expect(try folder.text(path).contains("\n  \"budget\": 250,\n"))
  }

  @Test("settings that cannot be read are not written over")
  func brokenSettings() throws {
    try PosixFiles().makeFolders(folder.location.settings)
    let path = folder.location.settings + "/settings.json"
    try folder.put("{\"theme\": dusk}", at: path)
    let (settings, complaints) = try Settings.load(from: folder.location.settings)
    #expect(complaints.map(\.line) == [1] && complaints.map(\.column) == [11])
    #expect(throws: StoreError.self) { try settings.save(to: folder.location.settings) }
    #expect(try folder.text(path) == "{\"theme\": dusk}")
    #expect(try Settings.load(from: folder.path + "/none").1.isEmpty)
  }

  @Test("a draft is there until it is thrown away")
  func drafts() throws {
    let drafts = Drafts(folder: folder.location.drafts)
    let subject = "note ../../people \u{1B}[2J"
    #expect(try drafts.load(about: subject) == nil && drafts.all().isEmpty)
    try drafts.save("half a", about: subject)
    try drafts.save("half a thought", about: subject)
    #expect(try drafts.load(about: subject) == "half a thought")
    #expect(try drafts.all() == [.init(subject: subject, text: "half a thought")])
    try drafts.discard(about: subject)
    try drafts.discard(about: subject)
    #expect(try drafts.load(about: subject) == nil)
  }

  @Test("themes of one's own are found by name")
  func themes() throws {
    #expect(try UserThemes.read(from: folder.location.settings).isEmpty)
    try PosixFiles().makeFolders(folder.location.settings + "/themes")
    for name in ["b.theme", "a.theme", ".theme", "x.txt"] {
      try folder.put(name, at: folder.location.settings + "/themes/" + name)
    }
    #expect(try UserThemes.read(from: folder.location.settings).map(\.name) == ["a", "b"])
  }

  private func makeExport() throws -> String {
    let export = folder.path + "/export"
    try PosixFiles().makeFolders(export + "/data/deep")
    try folder.put("outside", at: folder.path + "/outside.csv")
    for name in ["follows.csv", "data/likes.json", "data/deep/x.js", ".hidden"] {
      try folder.put("bytes of \(name)", at: export + "/" + name)
    }
    symlink(folder.path + "/outside.csv", export + "/link.csv")
    symlink(folder.path, export + "/data/up")
    mkfifo(export + "/pipe", 0o600)
    return export
  }

  @Test("a folder for import is walked in order, inside itself, past what is hidden or special")
  func walk() throws {
    let export = try makeExport()
    let (found, skipped) = try PathReader.files(at: export)
    #expect(found.map(\.path) == ["data/deep/x.js", "data/likes.json", "follows.csv"])
    #expect(skipped.map(\.path) == ["data/up", "link.csv", "pipe"])
    #expect(try found[2].read(9, 100) == Array("follows.csv".utf8))
    #expect(try found[2].read(500, 3) == [] && found[2].size == 20)
    #expect(try PathReader.files(at: export + "/link.csv").files.map(\.size) == [7])
    var few = PathReader.Limits()
    few.files = 1
    few.depth = 1
    let (first, rest) = try PathReader.files(at: export, limits: few)
    #expect(first.map(\.path) == ["data/likes.json"])
    #expect(rest.map(\.path) == ["data/deep", "data/up", "follows.csv", "link.csv", "pipe"])
    #expect(rest.map(\.reason).contains("too many folders deep"))
    #expect(rest.map(\.reason).contains("more than 1 files"))
    #expect(throws: StoreError.notAFile(path: export + "/pipe", kind: .pipe)) {
      try PathReader.files(at: export + "/pipe")
    }
    #expect(throws: StoreError.notAFile(path: "/dev/zero", kind: .device)) {
      try PathReader.files(at: "/dev/zero")
    }
    try folder.put("other", at: export + "/follows.csv")
    #expect(throws: StoreError.self) { try found[2].read(0, 100) }
  }

  @Test("a path that is typed is completed")
  func completions() throws {
    let export = try makeExport()
    func completed(_ typed: String) -> [String] {
      PathReader.completions(forPath: typed, home: folder.path)
    }
    #expect(
      completed(export + "/")
        == ["data/", "follows.csv", "link.csv", "pipe"].map { export + "/" + $0 })
    #expect(completed("~/export/da") == ["~/export/data/"])
    #expect(completed("~/export/.") == ["~/export/.hidden"])
    #expect(completed("~") == ["~/"] && completed(export + "/none/x").isEmpty)
  }

  @Test("a file that is written does not take another's place unasked, nor follow a link")
  func writer() throws {
    let path = folder.path + "/out.csv"
    try PathWriter.write([1], to: path)
    #expect(throws: StoreError.exists(path: path)) { try PathWriter.write([2], to: path) }
    try PathWriter.write([3], to: path, replacing: true)
    #expect(try folder.bytes(path) == [3])
    symlink(path, folder.path + "/link")
    #expect(throws: StoreError.notAFile(path: folder.path + "/link", kind: .link)) {
      try PathWriter.write([4], to: folder.path + "/link", replacing: true)
    }
    #expect(try folder.bytes(path) == [3])
    #expect(throws: StoreError.self) { try PathWriter.write([5], to: folder.path + "/no/x") }
  }
}

@Suite struct RememberedTableTests {
  private func table(_ titles: [String], _ map: String, _ file: String = "people.csv") throws
    -> KnownTable
  {
    let sketch = TableSketch(path: file, rows: [titles])
    return KnownTable(sketch, try TableMap(map, titles: titles))
  }

  @Test("of one table the newest word counts, and it can be forgotten")
  func newest() throws {
    var settings = Settings()
    settings.remember(try table(["Name", "Login"], "name=1"))
    settings.remember(try table(["Other"], "name=1"))
    let newest = try table(["Login", "Name"], "name=2,handle=1,platform=slack")
    settings.remember(newest)
    #expect(settings.tables.count == 2)
    #expect(settings.tables.first == newest)
    settings.forget(newest)
    #expect(settings.tables.map(\.titles) == [["Other"]])
  }

  @Test("entries that are no tables stay, and so does whatever stands in the place of all")
  func strange() throws {
    let odd: JSON = ["file": "later", "titles": .array(["A"]), "map": "name=1,pixelfed=1"]
    var settings = Settings()
    settings.set("tables", to: .array([odd, "odd"]))
    settings.remember(try table(["Name"], "name=1"))
    #expect(settings.json["tables"]?.array?.dropFirst() == [odd, "odd"])
    settings.set("tables", to: "none of your business")
    settings.remember(try table(["Name"], "name=1"))
    #expect(settings.json["tables"] == "none of your business")
  }

  @Test("whatever titles say, the settings stay far below what pleach reads")
  func size() throws {
    var settings = Settings()
    for number in 0..<60 {
      let titles = (0..<18).map { String(repeating: "\u{1}", count: 195) + "\(number) \($0)" }
      settings.remember(try table(titles, "name=1"))
    }
    #expect(JSONWriter.page(settings.json).utf8.count < 1 << 19)
    #expect(settings.tables.count > 5)
    #expect(settings.tables.first?.titles.last?.hasSuffix("59 17") == true)
  }
}
