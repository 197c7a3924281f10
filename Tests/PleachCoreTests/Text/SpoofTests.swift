import Testing

@testable import PleachCore

@Suite struct SpoofTests {
  /// What somebody is called, and what somebody else calls themselves to be taken for them.
  private static let pairs: [(honest: String, spoof: String)] = [
    // Letters of other alphabets: Cyrillic, Greek, Armenian, Cherokee, Lisu.
    ("apple", "аpple"), ("apple", "appӏe"), ("paypal", "раypal"), ("paypal", "pаypаl"),
    ("google", "gооgle"), ("google", "goοgle"), ("scope", "ѕcope"), ("scope", "scοpe"),
    ("ada", "аdа"), ("jonas", "јonas"), ("Ida", "Іda"), ("Maria", "Μaria"), ("Maria", "Мaria"),
    ("Anna", "Αnna"), ("Boris", "Βoris"), ("Tom", "Τom"), ("Xavier", "Χavier"), ("nina", "niոa"),
    ("susan", "sսsan"), ("oscar", "օscar"), ("Alice", "Ꭺlice"), ("Sam", "Ꮪam"), ("Tim", "ꓔim"),
    ("Ken", "ꓗen"), ("hugo", "һugo"), ("quill", "ԛuill"), ("will", "ԝill"), ("dora", "ԁora"),
    ("hola@example.org", "hоla@example.org"), ("ada.winter", "ada.wіnter"),
    // Whole words of them.
    ("coco", "сосо"), ("paypa", "раура"), ("pope", "роре"), ("cocoa.bean", "сосоа.bean"),
    ("HOPE", "НОРЕ"), ("XOX", "ΧΟΧ"), ("ouo", "օսօ"), ("ada", "аԁа"),
    // Latin in disguise.
    ("paypal", "ｐａｙｐａｌ"), ("ada", "aｄa"), ("ivan", "Ⅰvan"), ("vi", "ⅵⅵ"), ("ada", "𝐚𝐝𝐚"),
    ("google", "ɡoogle"), ("alpha", "ɑlpha"), ("bold", "𝗯old"),
    // What is not seen.
    ("ada", "ad\u{200B}a"), ("ada", "\u{2060}ada"), ("ada", "ada\u{FEFF}"), ("ada", "a\u{AD}da"),
    ("ada", "ada\u{3164}"), ("ada", "a\u{34F}da"), ("ada", "ada\u{E0041}"), ("ada", "ad\u{200D}a"),
    ("ada", "ada\u{2800}"), ("ada", "a\u{FE0F}da"), ("ada", "\u{180E}ada"),
    // What turns the reading direction.
    ("exe.png", "\u{202E}gnp.exe"), ("ada", "\u{200F}ada"), ("ada", "\u{2066}ada\u{2069}"),
    ("ada", "\u{202D}ada"), ("ada", "\u{61C}ada"), ("ada", "ada\u{202C}"),
  ]

  @Test("sixty disguises get their sign as handles, and those they copy do not")
  func disguises() {
    #expect(Self.pairs.count >= 60)
    for (honest, spoof) in Self.pairs {
      #expect(!SafeText(handle: honest).isSuspicious, "\(honest)")
      #expect(SafeText.doubts(about: honest, isHandle: true) == [])
      #expect(SafeText(handle: spoof).string.hasPrefix("⚠ "), "\(spoof.debugDescription)")
      #expect(SafeText.doubts(about: spoof, isHandle: true) != [], "\(spoof.debugDescription)")
    }
  }

  @Test("of the names of all scripts that the demo knows, none is doubted")
  func honestNames() {
    var count = 0
    for culture in DemoCulture.all {
      let letters = { (name: Substring) in String(name.prefix { $0 != ":" }) }
      for given in culture.given.map(letters) {
        for family in culture.family.map(letters) {
          let name = given + culture.joint + family
          #expect(SafeText.doubts(about: name) == [], "\(culture.language): \(name)")
          count += 1
        }
      }
    }
    #expect(count > 1000)
  }

  @Test("the demo's names are of twelve scripts and more")
  func scripts() {
    // Unicode's blocks begin with their script's name: "HEBREW LETTER ALEF".
    let scripts = Set(
      DemoCulture.all.flatMap { $0.given + $0.family }.compactMap { name in
        name.unicodeScalars.first?.properties.name?.split { $0 == " " || $0 == "-" }.first
      })
    #expect(scripts.count >= 12, "\(scripts.sorted())")
  }

  @Test("honest handles in their own script are not doubted")
  func honestHandles() {
    for handle in [
      "дарья@les.example.org", "лариса_я", "γιώργος", "村上", "김연아", "محمد", "שרה", "अमृता", "zoë-ø",
      "Ünal", "ada2", "x", "I_am", "ვეფხვი", "Հրանտ",
    ] { #expect(!SafeText(handle: handle).isSuspicious, "\(handle)") }
  }
}
