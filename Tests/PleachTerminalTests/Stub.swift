@testable import PleachTerminal
