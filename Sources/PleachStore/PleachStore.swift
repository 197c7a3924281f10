import PleachCore
