import PleachCore
import Testing

@testable import PleachScreen

@Suite struct BudgetTests {
  @Test("b sets the budget of the platform or community under the cursor, and u takes it back")
  func group() {
    var world = Scenes.village()
    world.drive("5b")
    let id = world.model.currentRecord?.id ?? ""
    let before = world.model.graph.communities[Community.ID(id)]?.budget
    world.drive("<c-u>many<enter>")
    #expect(world.row(22).contains("not understood"))
    world.drive("<c-u>2<enter>")
    #expect(world.model.graph.communities[Community.ID(id)]?.budget == 2)
    world.drive("<enter>b<c-u><enter>")
    #expect(world.model.graph.communities[Community.ID(id)]?.budget == nil)
    world.drive("uu")
    #expect(world.model.graph.communities[Community.ID(id)]?.budget == before)
  }

  @Test("b on Today sets the one of the whole list; on topics and people there is none")
  func overall() {
    var world = Scenes.village()
    world.drive("b<c-u>20<enter>")
    #expect(world.wishes.last == .saveSetting(.budget(20)))
    #expect(world.text.contains("14 of 20: room for 6 more"))
    for keys in ["4b", "4<enter>b", "2<enter>b"] {
      world.drive("1" + keys)
      #expect(world.model.overlay == nil, "\(keys)")
    }
  }

  @Test("the title warns of groups that are over theirs, where there is room")
  func title() {
    var world = Scenes.village(Size(rows: 24, columns: 120))
    #expect(!world.row(0).contains("⚠"))
    world.drive("3b<c-u>1<enter>5b<c-u>0<enter>")
    #expect(world.row(0).contains("14 / 10 ⚠ 2 groups over"))
    world.send(.resize(Size(rows: 24, columns: 80)))
    #expect(world.row(0).hasSuffix("14 / 10 ⚠2"))
    world.drive("uu")
    #expect(!world.row(0).contains("⚠"))
  }

  @Test("Today leads to a review for each budget that is exceeded, whatever the group is called")
  func today() {
    let world = Scenes.world("demo")
    let worst = world.model.budgets.worst.budgets
    #expect(worst.count > 1)
    for budget in worst {
      let link = world.model.page?.links.first { $0.link == .review(.weigh(budget.review)) }
      #expect(link != nil, "\(budget)")
    }
  }
}
