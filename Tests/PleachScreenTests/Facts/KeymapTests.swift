import PleachCore
import Testing

@testable import PleachScreen

@Suite struct KeymapTests {
  private let places: [[Binding.Place]] = [
    [.people, .lists, .everywhere], [.groups, .lists, .everywhere], [.lists, .everywhere],
    [.pages, .everywhere], [.conflicts, .lists, .everywhere], [.plan, .lists, .everywhere],
  ]

  @Test("every action has a key somewhere, and help tells of it")
  func everyAction() {
    let bindings = Keymap.usual.bindings
    var world = Scenes.village()
    world.drive("2?")
    guard case .menu(let help) = world.model.overlay else {
      Issue.record("no help")
      return
    }
    for action in Action.allCases {
      let binding = bindings.first { $0.action == action }
      #expect(binding?.keys.isEmpty == false, "\(action)")
      #expect(help.rows.contains { $0.title == binding?.help }, "\(action)")
    }
  }

  @Test("no two bindings of one place share a key")
  func noClash() {
    for place in Binding.Place.allCases {
      let keys = Keymap.usual.bindings(in: [place]).flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(place)")
    }
  }

  @Test("no key of a screen hides one that works everywhere")
  func noShadow() {
    for places in places {
      let keys = Keymap.usual.bindings(in: places).flatMap(\.keys)
      let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(places): \(twice)")
    }
  }

  @Test("every term of a query is in help")
  func terms() {
    var world = Scenes.village()
    world.drive("?sort:quiet")
    #expect(world.text.contains("another order"))
  }

  @Test("a key of one's own does its deed and loses the one it had")
  func ownKeys() {
    let (keymap, complaints) = Keymap.usual.changed(by: [
      (key: "x", action: "undo"), (key: "<f5>", action: "people"),
    ])
    #expect(complaints.isEmpty)
    var setup = Model.Setup()
    setup.keymap = keymap
    var world = World(Village.document, setup: setup)
    world.drive("<f5>jtfriends<enter>x")
    #expect(world.status.contains("undone: tag Ana Bell-Ruiz friends"))
    #expect(world.model.peopleState?.marks.isEmpty == true)
    world.drive("?undo")
    #expect(world.text.contains("u x"))
  }

  @Test("a key that cannot be is complained about, and the others work")
  func mistakes() {
    let (keymap, complaints) = Keymap.usual.changed(by: [
      (key: "<entre>", action: "open"), (key: "x", action: "ond"), (key: "z", action: "open"),
    ])
    #expect(complaints.count == 2)
    #expect(complaints[0].contains("unknown key <entre>"))
    #expect(complaints[1].contains("no such action as \"ond\""))
    #expect(keymap.action(for: Key("z"), in: [.everywhere]) == .open)
  }

  @Test("a key without a deed says where the keys are")
  func unknownKey() {
    var world = Scenes.village()
    world.drive("Z")
    #expect(world.status.contains("Z does nothing here; ? lists the keys"))
    world.drive("j")
    #expect(!world.status.contains("Z does nothing"))
  }

  @Test("every hint of the last line does something when it is pressed")
  func hints() {
    for start in ["", "2", "3", "4", "5", "6", "7", "2j<enter>", "5<enter>", "I"] {
      var world = Scenes.village()
      world.drive(start)
      for binding in world.model.keymap.bindings(in: world.model.screen.places)
      where binding.hint != nil && world.model.applies(binding.action) {
        var pressed = world
        for key in binding.keys.prefix(1) { pressed.send(.key(key)) }
        let isIdle = pressed.text == world.text && pressed.wishes == world.wishes
        #expect(!isIdle, "\(start): \(binding.keys[0])")
      }
    }
  }

  @Test("help closes with its own key and keeps its bar off the headings")
  func helpMoves() {
    var world = Scenes.village()
    world.drive("2?kkk")
    guard case .menu(let help) = world.model.overlay else {
      Issue.record("no help")
      return
    }
    #expect(help.list.current == 1)
    world.drive("?")
    #expect(world.model.overlay == nil)
  }

  @Test("the palette runs commands and goes to places by name")
  func palette() {
    var world = Scenes.village()
    world.drive(":open science<enter>")
    #expect(world.row(1) == " Today › open science")
    world.drive(":choose a theme<enter>")
    #expect(world.text.contains("─ Theme ─"))
  }
}
