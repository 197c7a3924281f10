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
