# People, topics, platforms and communities by hand.
$ pleach add "Ada Quill" --account mastodon:@ada@mastodon.example.org --note "Answers loom questions" --community Weavers --topic looms
| Added Ada Quill.
$ pleach add "Bo Vale" --account=x:bovale met=2024-05-01 protected=yes communities="Weavers, Book club"
| Added Bo Vale.
$ pleach add topic "Natural dyeing" care=3 question="Which plants hold?"
| Added the topic Natural dyeing.
$ pleach add platform Bluesky purpose="Librarians" budget=50
| Added the platform Bluesky.
$ pleach add community "Loom fair" kind=practice
| Added the community Loom fair.
$ pleach add person topic
| Added topic.
$ pleach add "Cleo Vale" --following --account x:cleo
| Added Cleo Vale.
$ pleach list
|    Name       Handle                    On  Communities         Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma  Weavers                        Answers loom questions
| ·  Bo Vale    bovale                    x   Weavers, Book club
| ·  topic
| →  Cleo Vale  cleo                      x
$ pleach add --json "Cleo Marsh"
| {"version":1,"change":{"number":8,"time":"2026-01-15T10:00:00Z","title":"add Cleo Marsh","kind":"done","of":null,"edits":1}}

# What cannot be added says why.
$ pleach add
! pleach add: whom? Usage: pleach add NAME [--account PLATFORM:HANDLE] [--following] [--note TEXT] [field=value…].
? 64
$ pleach add " "
! pleach add: a name must say something. Usage: pleach add NAME [--account PLATFORM:HANDLE] [--following] [--note TEXT] [field=value…].
? 64
$ pleach add "Ada Twin" --account mastodon:ada@mastodon.example.org
! mastodon:ada@mastodon.example.org: that account belongs to "Ada Quill" already. To write about them: pleach edit.
? 1
$ pleach add "Ada Twin" --account mastodon
! pleach add: --account cannot be "mastodon". Write it as mastodon:ada@mastodon.example.org.
? 64
$ pleach add topic "natural dyeing"
! "natural dyeing": there is such a topic already. To change it: pleach edit topic natural-dyeing.
? 1
$ pleach add topic x --account x:y
! pleach add: --account is for people. Fields are written as note=….
? 64
$ pleach add "Dee" nope=1
! pleach add: there is no field "nope". Did you mean "note"?
? 64
$ pleach add "Dee" notes=1
! pleach add: there is no field "notes". Did you mean "note"?
? 64
$ pleach add "Dee" met=yesterday
! people › dee-20260115: met: expected a date such as 2024-02-29, found "yesterday".
? 1
$ pleach add "Dee" protected=perhaps
! pleach add: protected cannot be "perhaps". It is yes or no.
? 64
$ pleach add community Cooks kind=gang
! pleach add: kind cannot be "gang". It is one of network, practice, team.
? 64
$ pleach add platform Blogs budget=many
! pleach add: budget cannot be "many". It is a whole number.
? 64
$ pleach add topic
! pleach add: which topic? Usage: pleach add NAME [--account PLATFORM:HANDLE] [--following] [--note TEXT] [field=value…].
? 64
$ pleach add topic care=3
! pleach add: which topic? Usage: pleach add NAME [--account PLATFORM:HANDLE] [--following] [--note TEXT] [field=value…].
? 64
$ pleach add "Dee" stray
! pleach add: do not know what to do with "stray". Fields are written as name=….
? 64
