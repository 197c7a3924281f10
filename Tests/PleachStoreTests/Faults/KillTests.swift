import CSystem
import FoundationEssentials
import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite struct KillTests {
  /// The program, built beside the tests.
  private static let program =
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/pleach"

  /// A child that writes, with the end of a pipe that its acknowledgements come from.
  private struct Writer {
    let process: pid_t
    let output: Int32

    init(_ folder: TestFolder, changes: Int = 100_000) {
      var ends: [Int32] = [0, 0]
      precondition(pipe(&ends) == 0, "no pipe")
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      // The testing library blocks signals, and children would inherit that.
      var none = sigset_t()
      sigemptyset(&none)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
      let arguments = [
        "pleach", "--store", folder.location.folder, "selftest-writer", String(changes),
      ]
      let environment = ["HOME=\(folder.path)", "XDG_STATE_HOME=\(folder.path)/machine"]
      var child: pid_t = 0
      let failure = Self.withCStrings(arguments) { arguments in
        Self.withCStrings(environment) { environment in
          posix_spawn(&child, KillTests.program, &actions, &attributes, arguments, environment)
        }
      }
      precondition(failure == 0, "\(KillTests.program) does not start: \(failure)")
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
      close(ends[1])
      (process, output) = (child, ends[0])
    }

    private static func withCStrings<Result>(
      _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
      let copies = texts.map { strdup($0) }
      defer { for copy in copies { free(copy) } }
      return body(copies + [nil])
    }

    /// Reads until `bytes` have come, then kills, then reads the rest.
    func killed(after bytes: Int) -> String {
      var text: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 512)
      var isKilled = false
      while true {
        if !isKilled, text.count >= bytes {
          kill(process, SIGKILL)
          isKilled = true
        }
        let wanted = isKilled ? buffer.count : min(buffer.count, bytes - text.count)
        let count = read(output, &buffer, wanted)
        if count <= 0 { break }
        text.append(contentsOf: buffer[..<count])
      }
      close(output)
      var status: Int32 = 0
      waitpid(process, &status, 0)
      return String(decoding: text, as: UTF8.self)
    }
  }

  @Test("two programs that write without a pause both get their turns")
  func twoWriters() throws {
    let folder = TestFolder(isReal: true)
    let location = try StoreLocation.find(
      option: folder.location.folder,
      environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path + "/machine"])
    let writers = [Writer(folder, changes: 200), Writer(folder, changes: 200)]
    for writer in writers {
      #expect(writer.killed(after: Int.max).split(separator: "\n").count == 201)
    }
    let (store, _) = try Store.open(at: location)
    let history = try store.history(limit: 1000)
    #expect(history.map(\.number) == Array((1...history.count).reversed()))
    // Both count, so some of the changes change nothing; each is whole.
    #expect((200...400).contains(history.count), "\(history.count)")
  }

  @Test("300 times kill -9: no acknowledged change is lost, the store always opens")
  func killLoop() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed)
    let folder = TestFolder(isReal: true)
    let location = try StoreLocation.find(
      option: folder.location.folder,
      environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path + "/machine"])
    var last = 0
    var acknowledged = 0
    for run in 0..<300 {
      // Kills that come at start-up matter as much as those between two changes.
      let bytes = Int.random(in: 0..<(run % 3 == 0 ? 12 : 250), using: &random)
      let output = Writer(folder).killed(after: bytes)
      let acks = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .compactMap { $0.hasPrefix("ack ") ? Int($0.dropFirst(4)) : nil }
      acknowledged += acks.count
      let (store, graph) = try Store.open(at: location)
      let found = graph.topics["counter"].flatMap { Int($0.name) } ?? 0
      let told = acks.last ?? last
      let place: Comment = "seed \(seed), run \(run)"
      #expect(found == told || found == told + 1, place)
      for number in max(1, found - SelfTestWriter.people + 1)..<found + 1 {
        let id = Person.ID("p\(number % SelfTestWriter.people)")
        #expect(graph.people[id]?.name == "Person \(number)", place)
      }
      #expect(store.notices.allSatisfy { if case .recovered = $0 { true } else { false } }, place)
      last = found
    }
    #expect(acknowledged > 300, "seed \(seed): the loop must have something to lose")
    print("kill loop: seed \(seed), \(acknowledged) acknowledged, counter \(last)")
  }
}
