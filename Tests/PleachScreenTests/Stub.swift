@testable import PleachScreen
