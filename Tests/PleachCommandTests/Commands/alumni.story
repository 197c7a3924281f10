$ pleach alumni
! Nobody.
$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org
| Added Ada Quill.
$ pleach verdict ada follow
| Ada Quill: follow.
$ pleach plan done ada
| Done: follow Ada Quill on Mastodon.
$ pleach verdict ada unfollow --because "too loud" --thanks "the talk on looms"
| Ada Quill: unfollow.
$ pleach plan done ada
| Done: unfollow Ada Quill on Mastodon.
$ pleach alumni
| Until       Name       Why       Thanks
| 2026-01-15  Ada Quill  too loud  the talk on looms
$ pleach alumni --json
| {"version":1,"alumni":[
| {"person":"ada-quill-20260115","name":"Ada Quill","until":"2026-01-15","decided":"2026-01-15","reason":"too loud","thanks":"the talk on looms"}
| ]}
$ pleach alumni nobody
! Nobody.
$ pleach alumni quilt:
! pleach alumni: no such term as "quilt:". Did you mean "quiet:"?
!   quilt:
!   ^^^^^
? 64
