@testable import PleachStore
