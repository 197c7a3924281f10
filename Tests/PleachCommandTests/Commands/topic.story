$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org
| Added Ada Quill.
$ pleach topic ada looms "natural dyeing"
| Ada Quill: now looms, natural dyeing.
$ pleach topic ada -looms
| Ada Quill: no longer looms.
$ pleach topic --query ada looms
| Ada Quill: now looms.
$ pleach topics
| Name            People  Followed  Mutual  Care  Question  Note
| looms                1         0       0     1
| natural dyeing       1         0       0     1
$ pleach topic ada
! pleach topic: which topic? Usage: pleach topic NAME TOPIC… [--remove].
? 64
$ pleach topic ada -loms
! loms: there is no such topic. Did you mean "looms"?
? 1
