extension Check {
  /// Temporary files that a cut-off save left behind.
  static let strays = Check("Strays") { exam in
    exam.strays.map { path in
      Finding(
        .stray, path, "left by a save that was cut off",
        remedy: exam.fix)
    }
  }
}

extension Examination {
  /// Temporary files beside the store, and in the state folder.
  var strays: [String] {
    let beside = names(in: location.folder).filter { Stray.isName($0, beside: location.file) }
    let inState = names(in: location.state).filter {
      $0.utf8.first == UInt8(ascii: ".") && $0.contains(Stray.mark)
    }
    return beside.map { Path.join(location.folder, $0) }
      + inState.map { Path.join(location.state, $0) }
  }
}
