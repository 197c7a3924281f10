@testable import PleachCommand
