extension Check {
  /// Oddities of the environment; the store is none the worse for them.
  static let environment = Check("Environment") { exam in
    let around = exam.around.environment
    var findings: [Finding] = []
    if let home = around["HOME"], Path.isWhole(home) {
    } else {
      findings.append(Finding(.home, "HOME", "not set, or no whole path"))
    }
    for name in ["XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
      guard let value = around[name], !value.isEmpty, !Path.isWhole(value) else { continue }
      findings.append(
        Finding(.xdg, name, "\"\(value)\" is no whole path, so it is not used"))
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { around[$0] }.first { !$0.isEmpty }
    if let locale, !locale.lowercased().replacing("-", with: "").contains("utf8") {
      findings.append(
        Finding(.locale, "LANG", "\"\(locale)\" is not UTF-8; pleach shows UTF-8 all the same"))
    }
    if let terminal = around["TERM"], terminal.isEmpty || terminal == "dumb" {
      findings.append(
        Finding(
          .terminal, "TERM", "\"\(terminal)\": the screens cannot be shown here, commands work"))
    }
    return findings
  }
}
