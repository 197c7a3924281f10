$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org
| Added Ada Quill.
$ pleach add "Bo Vale" --account x:bovale
| Added Bo Vale.
$ pleach tag "Ada Quill" librarians weavers
| Ada Quill: now librarians, weavers.
$ pleach tag ada +cooks -librarians
| Ada Quill: now cooks; no longer librarians.
$ pleach tag ada weavers
| Nothing to change.
$ pleach tag --query is:untagged weavers
| Bo Vale: now weavers.
$ pleach tag --query tag:weavers weavers --remove
| 2 people: no longer weavers.
$ pleach list
|    Name       Handle                    On  Communities  Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma  cooks
| ·  Bo Vale    bovale                    x
$ pleach tag ada cooks --json
| {"version":1,"change":null}
$ pleach tag bo cooks --json
| {"version":1,"change":{"number":7,"time":"2026-01-15T10:00:00Z","title":"tag Bo Vale cooks","kind":"done","of":null,"edits":1}}
$ pleach history --limit 3
| No  When, in UTC      What
|  7  2026-01-15 10:00  tag Bo Vale cooks
|  6  2026-01-15 10:00  untag 2 people weavers
|  5  2026-01-15 10:00  tag Bo Vale weavers

$ pleach tag
! pleach tag: whom? Usage: pleach tag NAME COMMUNITY… [--remove].
? 64
$ pleach tag ada
! pleach tag: which community? Usage: pleach tag NAME COMMUNITY… [--remove].
? 64
$ pleach tag ada -cuoks
! cuoks: there is no such community. Did you mean "cooks"?
? 1
$ pleach tag ada -- -
! pleach tag: a community must have a name. Usage: pleach tag NAME COMMUNITY… [--remove].
? 64
$ pleach tag --query tag:nobody weavers
! pleach tag: nobody matches the query.
? 1
$ pleach tag --query quiet: weavers
! pleach tag: nothing after "quiet:". Write it as quiet:>6mo, in quotes: a shell takes < and > for itself.
!   quiet:
!        ^
? 64
$ pleach demo --today 2026-03-14 tag --suggest platform:youtube
| Name             Community        Sure  Why
| Jost Nüßlein     Open science     99 %  bio says bars, as 7 of 37 in Open science do; also Statistician
| Eivind Ødegaard  City cyclists    99 %  in your list "Two wheels" on YouTube, with 2 in City cyclists
| נעמה אורגד       Open science     99 %  bio says Peatland, as 3 of 37 in Open science do; also ecologist
| 千尋 早瀬        Open science     98 %  bio says Glaciologist, as 7 of 37 in Open science do; also Ice
| 남궁은별         Open science     57 %  speaks of Machine learning, as 10 of 37 in Open science do
| Богдан Житник    City cyclists    99 %  bio says Protected, as 3 of 28 in City cyclists do; also lanes
| 도서연           City cyclists    98 %  5 of 9 tagged people who follow them are in City cyclists
| Bjørg Bjørnstad  Swift tinkerers  68 %  4 of 6 tagged people who follow them are in Swift tinkerers
| 21 untagged, 6 sure at 90 %: --accept-above 0.9 tags those.
$ pleach demo --today 2026-03-14 tag --suggest name:nellie --json
| {"version":1,"proposals":[],"untagged":0}
$ pleach tag --suggest
! Nobody is without a community.
$ pleach tag --suggest --accept-above 2
! pleach tag: --accept-above cannot be "2". It is a number from 0 to 1.
? 64
$ pleach tag --accept-above 0.9
! pleach tag: --accept-above says nothing without --suggest. Usage: pleach tag NAME COMMUNITY… [--remove].
? 64
$ pleach tag --suggest --accept-above 0.9
| Nobody is that sure.
