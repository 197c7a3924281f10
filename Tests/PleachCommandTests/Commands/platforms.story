$ pleach platforms
! There are no platforms yet. To add one: pleach add platform NAME.
$ pleach platforms --json
| {"version":1,"platforms":[]}
$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org
| Added Ada Quill.
$ pleach edit platform mastodon budget=150 lastVisit=2026-01-10 purpose=Librarians
| Changed Mastodon.
$ pleach platforms
| Name      People  Followed  Mutual  Budget  Over  Last visit  Purpose     Note
| Mastodon       1         0       0     150        2026-01-10  Librarians
$ pleach platforms --json
| {"version":1,"platforms":[
| {"id":"mastodon","name":"Mastodon","people":1,"following":0,"mutual":0,"budget":150,"over":null,"lastVisit":"2026-01-10","purpose":"Librarians","note":null}
| ]}
$ pleach platforms mastodon
| Mastodon
| 1 person, 0 followed, 0 mutual
| Budget      150
| Last visit  2026-01-10
| Purpose     Librarians
|
|    Name       Handle                    On  Communities  Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma
$ pleach platforms mastodon --json
| {"version":1,"platform":{"id":"mastodon","name":"Mastodon","people":1,"following":0,"mutual":0,"budget":150,"over":null,"lastVisit":"2026-01-10","purpose":"Librarians","note":null},"people":[
| {"id":"ada-quill-20260115","name":"Ada Quill","accounts":[{"platform":"mastodon","handle":"ada@mastodon.example.org","url":null,"name":null,"bio":null,"following":false,"followsYou":false,"followingSince":null,"lastPost":null}],"communities":[],"topics":[],"tie":"none","note":null,"met":null,"metHow":null,"protected":false,"lastPost":null,"lastEncounter":null,"verdict":null}
| ]}
$ pleach platforms mastodn
! mastodn: there is no such platform. Did you mean "mastodon"?
? 1
