$ pleach add "Ada Quill" --account mastodon:ada@example.org
| Added Ada Quill.
$ pleach add "Bo Reed" --account mastodon:bo@example.org
| Added Bo Reed.
$ pleach dismiss ada bo
| 2 people: never suggested again.
$ pleach list verdict:dismiss
|    Name       Handle           On  Communities  Last post  Note
| ·  Ada Quill  ada@example.org  ma
| ·  Bo Reed    bo@example.org   ma
$ pleach undo
| Undone: dismiss 2 people.
$ pleach list verdict:dismiss
! Nobody matches.
$ pleach dismiss
! pleach dismiss: whom? Usage: pleach dismiss NAME… [--json].
? 64
$ pleach dismiss nobody
! nobody: nobody is called that. pleach list shows everyone.
? 1
