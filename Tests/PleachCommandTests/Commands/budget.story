$ pleach budget
| You follow 0 and have set no budget.
$ pleach budget 250
| You follow 0 of 250: room for 250 more.
$ pleach budget --json
| {"version":1,"of":"everybody","id":null,"name":null,"budget":250,"following":0,"over":null,"leaving":0,"groups":[]}
$ pleach budget none
| You follow 0 and have set no budget.
$ pleach budget 0
! pleach budget: a budget cannot be "0". It is a whole number of at least 1, or none.
? 64
$ pleach budget -5
! pleach budget: a budget cannot be "-5". It is a whole number of at least 1, or none.
? 64
$ pleach budget lots
! lots: there is no such platform or community. It is one of pleach platforms and pleach communities, a number or none.
? 1
$ pleach budget 1 2
! pleach budget: do not know what to do with "2". A name stands before its number.
? 64
$ pleach budget 250 mastodon
! pleach budget: do not know what to do with "mastodon". A name stands before its number.
? 64
# Platforms and communities have budgets of their own.
$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org --community weavers --community 250
| Added Ada Quill.
$ pleach budget mastodon 0
| You follow 0 of 0 on Mastodon: no room for more.
$ pleach budget Weavers 3 --json
| {"version":1,"of":"community","id":"weavers","name":"weavers","budget":3,"following":0,"over":null,"leaving":0,"change":{"number":3,"time":"2026-01-15T10:00:00Z","title":"set budget of weavers","kind":"done","of":null,"edits":1}}
$ pleach budget Weavers 3
| You follow 0 of 3 in weavers: room for 3 more.
$ pleach budget
| Budget of             Following  Budget  Over
| everybody                     0    none
| Mastodon   platform           0       0
| weavers    community          0       3
$ pleach budget --json
| {"version":1,"of":"everybody","id":null,"name":null,"budget":null,"following":0,"over":null,"leaving":0,"groups":[
| {"of":"platform","id":"mastodon","name":"Mastodon","budget":0,"following":0,"over":null,"leaving":0},
| {"of":"community","id":"weavers","name":"weavers","budget":3,"following":0,"over":null,"leaving":0}
| ]}
$ pleach budget mastodon
| You follow 0 of 0 on Mastodon: no room for more.
$ pleach budget mastodon --json
| {"version":1,"of":"platform","id":"mastodon","name":"Mastodon","budget":0,"following":0,"over":null,"leaving":0}
$ pleach budget mastodon none
| You follow 0 on Mastodon and have set no budget.
$ pleach budget mastodon none --json
| {"version":1,"of":"platform","id":"mastodon","name":"Mastodon","budget":null,"following":0,"over":null,"leaving":0,"change":null}
$ pleach undo
| Undone: set budget of Mastodon.
$ pleach budget platform mastodon 10
| You follow 0 of 10 on Mastodon: room for 10 more.
$ pleach budget mastodon -1
! pleach budget: a budget cannot be "-1". It is a whole number of at least 0, or none.
? 64
$ pleach budget mastodon many
! pleach budget: a budget cannot be "many". It is a whole number of at least 0, or none.
? 64
$ pleach budget mastodn 10
! mastodn: there is no such platform or community. Did you mean "Mastodon"?
? 1
$ pleach budget platform weavers
! weavers: there is no such platform. pleach platforms lists them.
? 1
$ pleach budget mastodon 1 2
! pleach budget: do not know what to do with "2". Usage: pleach budget [N|none] [--json].
? 64
$ pleach budget platform
! pleach budget: which platform? Usage: pleach budget [N|none] [--json].
? 64
# What is called like a number, or twice, is named after its kind.
$ pleach budget 250
| You follow 0 of 250: room for 250 more.
$ pleach budget community 250 7
| You follow 0 of 7 in 250: room for 7 more.
$ pleach add community Mastodon
| Added the community Mastodon.
$ pleach budget mastodon 5
! mastodon: a platform and a community are called that. Write budget platform or budget community before it.
? 1
$ pleach budget community mastodon 5
| You follow 0 of 5 in Mastodon: room for 5 more.
$ pleach budget
| Budget of             Following  Budget  Over
| everybody                     0     250
| Mastodon   platform           0      10
| weavers    community          0       3
| 250        community          0       7
| Mastodon   community          0       5
$ pleach budget none
| You follow 0 and have set no budget.
$ pleach budget community none
! none: there is no such community. pleach communities lists them.
? 1
