= net.json
+ {"pleach":{"schema":1,"minReader":1},
+ "people":[
+ {"id":"ada","name":"Ada Quill","accounts":[{"id":"mastodon:ada@mastodon.example.org","following":true}]},
+ {"id":"bo","name":"Bo Vale","accounts":[{"id":"x:1","following":true,"followsYou":true}]},
+ {"id":"cleo","name":"Cleo Marsh"}
+ ],
+ "verdicts":[
+ {"id":"v1","person":"ada","verdict":"trial","day":"2025-12-15","question":"Does she still weave?","askAgain":"2026-01-14"},
+ {"id":"v2","person":"bo","verdict":"trial","day":"2025-12-15","askAgain":"2026-03-01"},
+ {"id":"v3","person":"cleo","verdict":"keep","day":"2025-01-01","reason":"Kind","askAgain":"2026-01-01"}
+ ]}
$ pleach today
| Today, 2026-01-15
| 0 people, 0 following, 0 mutual, 0 platforms, 0 topics, 0 communities.
| You follow 0 and have set no budget.
$ pleach --store ~/net.json today
| Today, 2026-01-15
| 3 people, 2 following, 1 mutual, 0 platforms, 0 topics, 0 communities.
| You follow 2 and have set no budget.
|
| On trial (2)
|   due 2026-01-14    Ada Quill  Does she still weave?
|   until 2026-03-01  Bo Vale
|
| To look at again (1)
|   due 2026-01-01  Cleo Marsh  Kind
|
| To greet
|   Bo Vale  you follow each other
|
| 2 you follow belong to no community: pleach list 'is:untagged tie:following' --store '~/net.json'
! ~/net.json: others can read it (mode 644). To close it: chmod 600.
$ pleach --store ~/net.json budget 1
| You follow 2, 1 over the budget of 1.
! ~/net.json: others can read it (mode 644). To close it: chmod 600.
$ pleach --store ~/net.json today --json
| {"version":1,"day":"2026-01-15","counts":{"people":3,"following":2,"mutual":1,"platforms":0,"topics":0,"communities":0},"budget":1,"over":[
| {"of":"everybody","id":null,"name":null,"budget":1,"following":2,"over":1,"leaving":0}
| ],"trials":[
| {"person":"ada","name":"Ada Quill","day":"2026-01-14","isDue":true,"question":"Does she still weave?"},
| {"person":"bo","name":"Bo Vale","day":"2026-03-01","isDue":false,"question":null}
| ],"looks":[
| {"person":"cleo","name":"Cleo Marsh","day":"2026-01-01","isDue":true,"question":null}
| ],"goals":[],"touch":[],"greet":[
| {"person":"bo","name":"Bo Vale","sentences":["you follow each other"]}
| ],"widen":null,"lastWeek":[],"plan":0,"untagged":2,"conflicts":0,"copies":0}
! ~/net.json: others can read it (mode 644). To close it: chmod 600.
$ pleach --store=~/net.json --today 2025-12-31 today
| Today, 2025-12-31
| 3 people, 2 following, 1 mutual, 0 platforms, 0 topics, 0 communities.
| 1 over 1; here are 1: pleach review --size 1 --store '~/net.json'
|
| On trial (2)
|   until 2026-01-14  Ada Quill  Does she still weave?
|   until 2026-03-01  Bo Vale
|
| To greet
|   Bo Vale  you follow each other
|
| 2 you follow belong to no community: pleach list 'is:untagged tie:following' --store '~/net.json'
! ~/net.json: others can read it (mode 644). To close it: chmod 600.
$ pleach today now
! pleach today: do not know what to do with "now". Usage: pleach today [--json|--markdown|--quiet].
? 64
$ pleach goal "say hi to two new people by 2026-01-31"
| say hi to 2 new people by 2026-01-31: 0 of 2, 16 days left: one every 8 days will do.
| It counts everybody to whom you gave a first word: a hello, reply, comment, question, answer, thanks, message or meeting. Nobody counts with whom anything passed on an earlier day; shares and mentions alone do not count.
$ pleach goal "thank one person each week"
| thank one person each week: 0 of 1, 3 days left: one every 4 days will do.
| It counts everybody whom you thanked, once each period. Whether they helped is for you to say; thanks that you received do not count.
$ pleach today --markdown
| ## Today, 2026-01-15
|
| - [ ] say hi to 2 new people by 2026-01-31\: 0 of 2, 16 days left\: one every 8 days will do
| - [ ] thank one person each week\: 0 of 1, 3 days left\: one every 4 days will do
