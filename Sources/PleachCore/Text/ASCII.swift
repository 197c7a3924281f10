extension UInt8 {
  /// Whether it is one of `0-9A-Za-z`, whatever the language of the machine.
  var isPlainLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
