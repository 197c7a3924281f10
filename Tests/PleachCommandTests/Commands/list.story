# Nobody yet.
$ pleach list
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach list --json
| {"version":1,"people":[]}

$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org --community weavers --note "Answers loom questions"
| Added Ada Quill.
$ pleach add "Bo Vale" --account x:bovale --account mastodon:bo@social.example.org
| Added Bo Vale.
$ pleach add "作者 Lin" --account bluesky:lin.example.org --topic looms --community weavers --community librarians
| Added 作者 Lin.
$ pleach list
|    Name       Handle                    On    Communities          Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma    weavers                         Answers loom questions
| ·  Bo Vale    bovale                    x ma
| ·  作者 Lin   lin.example.org           bs    weavers, librarians
$ pleach list loom
|    Name       Handle                    On  Communities  Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma  weavers                 Answers loom questions
$ pleach list -tag:weavers
|    Name     Handle  On    Communities  Last post  Note
| ·  Bo Vale  bovale  x ma
$ pleach list platform:mastodon --sort=name
|    Name       Handle                    On    Communities  Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma    weavers                 Answers loom questions
| ·  Bo Vale    bovale                    x ma
$ pleach --sort name list tag:weavers
|    Name       Handle                    On  Communities          Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma  weavers                         Answers loom questions
| ·  作者 Lin   lin.example.org           bs  weavers, librarians
$ pleach list --json tag:librarians
| {"version":1,"people":[
| {"id":"作者-lin-20260115","name":"作者 Lin","accounts":[{"platform":"bluesky","handle":"lin.example.org","url":null,"name":null,"bio":null,"following":false,"followsYou":false,"followingSince":null,"lastPost":null}],"communities":["weavers","librarians"],"topics":["looms"],"tie":"none","note":null,"met":null,"metHow":null,"protected":false,"lastPost":null,"lastEncounter":null,"verdict":null}
| ]}
$ pleach list nobody-like-this
! Nobody matches.
$ pleach list nobody-like-this --json
| {"version":1,"people":[]}

# To the width of a terminal.
@ terminal 50
$ pleach list
| ␛[1m   Name       Handle          On    Communities␛[0m
| ·  Ada Quill  ada@mastodon.…  ma    weavers
| ·  Bo Vale    bovale          x ma
| ·  作者 Lin   lin.example.o…  bs    weavers, libr…
@ pipe

# Mistakes are pointed at.
$ pleach list quiet:>6moo
! pleach list: ">6moo" is nothing that "quiet:" understands. Write it as quiet:>6mo, in quotes: a shell takes < and > for itself.
!   quiet:>6moo
!         ^^^^^
? 64
$ pleach list "tag:weavers 作者 tie:mutul"
! pleach list: "mutul" is nothing that "tie:" understands. Did you mean "mutual"?
!   tag:weavers 作者 tie:mutul
!                        ^^^^^
? 64
$ pleach list nope:x
! pleach list: no such term as "nope:". Did you mean "note:"?
!   nope:x
!   ^^^^
? 64
$ pleach list --sort nane
! pleach list: --sort cannot be "nane". Did you mean "name"?
? 64
$ pleach list --sort zzzz
! pleach list: --sort cannot be "zzzz". It is name, tie, platform, community, quiet, talked, followed, added, posts.
? 64
$ pleach list --srot name
! pleach list: there is no option --srot. Did you mean --sort?
? 64
$ pleach list --sort
! pleach: --sort needs a value. Write it as --sort ORDER.
? 64
$ pleach list --json=yes
! pleach: --json takes no value. Leave out "=yes".
? 64
