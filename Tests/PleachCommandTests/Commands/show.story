$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org --community weavers --topic looms met=2024-05-01 metHow="At the loom fair" note="Answers questions"
| Added Ada Quill.
$ pleach add "Ada Moss" --account x:adamoss
| Added Ada Moss.
$ pleach show quill
| Ada Quill  · no tie
|   Answers questions
|
| Communities  weavers
| Topics       looms
| Met          2024-05-01, At the loom fair
|
| Accounts
|   Mastodon: ada@mastodon.example.org, no tie
$ pleach show @ada@mastodon.example.org --json
| {"version":1,"person":{"id":"ada-quill-20260115","name":"Ada Quill","accounts":[{"platform":"mastodon","handle":"ada@mastodon.example.org","url":null,"name":null,"bio":null,"following":false,"followsYou":false,"followingSince":null,"lastPost":null}],"communities":["weavers"],"topics":["looms"],"tie":"none","note":"Answers questions","met":"2024-05-01","metHow":"At the loom fair","protected":false,"lastPost":null,"lastEncounter":null,"verdict":null},"accounts":[
| {"id":"mastodon:ada@mastodon.example.org","handle":"ada@mastodon.example.org"}
| ],"encounters":[],"verdicts":[],"followedBy":[],"follows":[]}

# Who is meant?
$ pleach show ad
! ad: 2 people fit. Say the whole name, or what stands behind it.
!   Ada Quill  ada@mastodon.example.org  Mastodon
!   Ada Moss   adamoss                   X
? 1
$ pleach show "Adda Quill"
! "Adda Quill": nobody is called that. Did you mean "Ada Quill"?
? 1
$ pleach show nobody
! nobody: nobody is called that. pleach list shows everyone.
? 1
$ pleach show
! pleach show: whom? Usage: pleach show NAME [--json].
? 64
