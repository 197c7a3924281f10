import CNcurses
import PleachScreen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Terminal {
  /// How long the rest of a key's sequence may take; then Escape was pressed. Slow lines send a
  /// sequence in one piece all the same.
  private static let sequenceMilliseconds = 40

  /// Waits until something happens, and returns all that has happened, in order.
  ///
  /// Ctrl-Z is answered here: the terminal is given back, the program stops, and goes on with
  /// `.continued` and `.resize`.
  ///
  /// - Parameter timeoutMilliseconds: Return by then with nothing; `nil` waits without end.
  public func nextEvents(timeoutMilliseconds: Int? = nil) -> [TerminalEvent] {
    var events: [TerminalEvent] = wasResized ? [.resize(size)] : []
    wasResized = false
    while events.isEmpty {
      let isMidway = decoder.isMidway
      let wait = isMidway ? Terminal.sequenceMilliseconds : timeoutMilliseconds ?? -1
      let ready = Terminal.poll(waker.readEnd, milliseconds: wait)
      if ready.wake, waker.drain() { events.append(.wake) }
      answerSignals(&events)
      // Reading a terminal that is the shell's would stop us.
      if ready.input, !isHungUp { events += read() }
      if isMidway, !ready.input, !ready.wake { events += decoder.flush().flatMap(answer) }
      if isHungUp { events.append(.hangUp) }
      if !isMidway, timeoutMilliseconds != nil, !ready.input, !ready.wake { break }
    }
    return events
  }

  private static func poll(_ wakeEnd: Int32, milliseconds: Int) -> (input: Bool, wake: Bool) {
    var files = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeEnd, events: Int16(POLLIN), revents: 0),
    ]
    let limit = Int32(clamping: milliseconds)
    #if canImport(Glibc)
      let count = Glibc.poll(&files, nfds_t(files.count), limit)
    #else
      let count = Darwin.poll(&files, nfds_t(files.count), limit)
    #endif
    // Interrupted: a signal has been caught, and the pipe tells of it.
    guard count > 0 else { return (false, count < 0) }
    return (files[0].revents != 0, files[1].revents != 0)
  }

  private func answerSignals(_ events: inout [TerminalEvent]) {
    let signals = cn_take_signals()
    if signals & Int32(CN_END) != 0 {
      // Nothing else counts: taking the screen again would disturb whoever has the terminal now.
      isHungUp = true
    } else if signals & Int32(CN_STOP) != 0 {
      events += stop()
    } else if signals & Int32(CN_CONTINUED) != 0 {
      // Stopped by SIGSTOP, which nobody can catch: the shell has set its own modes since.
      cn_suspend()
      cn_resume()
      events += [.continued, .resize(size)]
    } else if signals & Int32(CN_RESIZED) != 0, cn_sync_size() == 1 {
      events.append(.resize(size))
    }
    if signals & Int32(CN_CHILD) != 0 { events += endedChildren() }
  }

  private func read() -> [TerminalEvent] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    #if canImport(Glibc)
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
    #else
      let count = Darwin.read(STDIN_FILENO, &bytes, bytes.count)
    #endif
    // Nothing to read although something was there: the terminal is gone.
    if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { isHungUp = true }
    guard count > 0 else { return [] }
    return decoder.take(bytes[..<count]).flatMap(answer)
  }

  private func answer(_ event: TerminalEvent) -> [TerminalEvent] {
    event == .key(Key(.letter("z"), .control)) ? stop() : [event]
  }

  private func stop() -> [TerminalEvent] {
    guard cn_stop() == 1 else {
      isHungUp = true
      return []
    }
    return [.continued, .resize(size)]
  }
}
