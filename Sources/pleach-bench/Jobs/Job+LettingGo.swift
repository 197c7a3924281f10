import PleachCore

extension Job {
  /// What is weighed of everybody: whom to let go, one by one and together, and whom to greet.
  static let lettingGo = Job(name: "let-go") { call in
    let graph = try Document.read(try Files.read(call.arguments[0])).1
    graph.findOwners()  // a pause does it in the program
    let followers = FollowerIndex(graph)
    let people = graph.people.indices.filter { graph.people[$0].tie.youFollow }
    let belonging = Lazily<Belonging>()
    call.time("belonging") { _ = belonging.value { Belonging(graph) } }
    let circle = call.time("circle") {
      Circle(graph, on: Village.today, followers: followers, belonging: belonging)
    }
    let judge = LetGo(circle)
    let order = call.time("weakest") { judge.weakestFirst(people) }
    let pruning = call.time("choose") { judge.choose(40, among: people) }
    let half = call.time("half") { judge.choose(people.count / 2, among: people) }
    let greetings = call.time("greet") { Greet(circle).first(10) }
    let evidence = call.time("evidence") {
      order.prefix(300).map { judge.evidence(about: graph.people[$0]).count }
    }
    precondition(
      pruning.people.count == 40 && half.people.count == people.count / 2 && !greetings.isEmpty
        && evidence.count == 300, "a store with too few people")
  }
}
