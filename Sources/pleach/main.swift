import PleachCommand
import PleachCore
import PleachScreen
import PleachStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// A full disk is the answer of a call, not the end of the program; what pleach makes is its owner's.
signal(SIGXFSZ, SIG_IGN)
umask(0o077)

let surroundings = Surroundings.process(
  themes: BuiltInThemes.all.map { (name: $0.name, about: $0.about) },
  themeProblems: { name, bytes in
    Theme.read(String(decoding: bytes, as: UTF8.self), name: name).problems.map {
      ($0.line, $0.what)
    }
  })

if let complaint = Surroundings.complaintOfProcess() {
  _ = surroundings.errors.write(Array("\(SafeText(complaint.sentence))\n".utf8))
  exit(complaint.status)
}

switch run(Array(CommandLine.arguments.dropFirst()), in: surroundings) {
case .exit(let status): exit(status)
case .screen(let options):
  do throws(Sentence) {
    try Session(options, surroundings).run()
  } catch {
    _ = surroundings.errors.write(Array("\(SafeText(error.text))\n".utf8))
    exit(1)
  }
}
