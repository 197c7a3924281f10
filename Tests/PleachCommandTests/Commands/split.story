$ pleach add "Ada Quill" --account instagram:ada.quill.example
| Added Ada Quill.
$ pleach add "Ada Q." --account threads:ada.quill.example
| Added Ada Q..
$ pleach add "Bo Vale" --account x:bovale
| Added Bo Vale.
$ pleach add "Bo V." --account bluesky:bovale.bsky.social
| Added Bo V..
$ pleach merge --suggest
| Ada Quill  proven
|   Ada Quill  @ada.quill.example on Instagram
|   Ada Q.     @ada.quill.example on Threads
|   + one login    @ada.quill.example on Instagram and on Threads, which share their names
|   + same handle  @ada.quill.example on Instagram and @ada.quill.example on Threads
|
| 1 is proven: pleach merge --proven
| They are one: pleach merge A B. They are two, for good: pleach merge --apart A B
$ pleach merge --suggest --json
| {"version":1,"questions":[
| {"people":[{"person":"ada-quill-20260115","name":"Ada Quill","accounts":["instagram:ada.quill.example"]},{"person":"ada-q-20260115","name":"Ada Q.","accounts":["threads:ada.quill.example"]}],"isProven":true,"score":2.80,"evidence":[{"one":"ada-quill-20260115","other":"ada-q-20260115","signal":"one login","weight":2.00,"sentence":"@ada.quill.example on Instagram and on Threads, which share their names"},{"one":"ada-quill-20260115","other":"ada-q-20260115","signal":"same handle","weight":0.80,"sentence":"@ada.quill.example on Instagram and @ada.quill.example on Threads"}]}
| ]}
$ pleach merge --proven
| Done: merge the accounts of Ada Quill. pleach undo takes it back.
|   Ada Quill and Ada Q.: @ada.quill.example on Instagram and on Threads, which share their names
$ pleach merge --proven
| Of nobody it is proven.
$ pleach merge --apart "Bo Vale" "Bo V."
| They are two, and stay two.
$ pleach merge --suggest
! Nobody looks as if they were there twice.
$ pleach merge "Bo Vale" "Bo V."
| All of them are Bo Vale now. pleach undo takes it back.
$ pleach split "Bo Vale"
! pleach split: whom, and which accounts? Usage: pleach split NAME ACCOUNT… [--json].
? 64
$ pleach split "Bo Vale" mastodon
! mastodon: Bo Vale has no such account. One of x:bovale, bluesky:bovale.bsky.social.
? 1
$ pleach split "Bo Vale" x bluesky
! "Bo Vale": an account must stay. pleach show 'bo-vale-20260115' lists them.
? 1
$ pleach split "Bo Vale" bluesky
| bovale.bsky.social: now somebody else. pleach undo takes it back.
$ pleach merge "Ada Quill" "Ada Quill"
! "Ada Quill": that is Ada Quill, who was named before.
? 1
$ pleach merge nobody "Ada Quill"
! nobody: nobody is called that. pleach list shows everyone.
? 1
$ pleach undo
| Undone: split bovale.bsky.social from Bo Vale.
$ pleach list --json
| {"version":1,"people":[
| {"id":"ada-quill-20260115","name":"Ada Quill","accounts":[{"platform":"instagram","handle":"ada.quill.example","url":null,"name":null,"bio":null,"following":false,"followsYou":false,"followingSince":null,"lastPost":null},{"platform":"threads","handle":"ada.quill.example","url":null,"name":null,"bio":null,"following":false,"followsYou":false,"followingSince":null,"lastPost":null}],"communities":[],"topics":[],"tie":"none","note":null,"met":null,"metHow":null,"protected":false,"lastPost":null,"lastEncounter":null,"verdict":null},
| {"id":"bo-vale-20260115","name":"Bo Vale","accounts":[{"platform":"x","handle":"bovale","url":null,"name":null,"bio":null,"following":false,"followsYou":false,"followingSince":null,"lastPost":null},{"platform":"bluesky","handle":"bovale.bsky.social","url":null,"name":null,"bio":null,"following":false,"followsYou":false,"followingSince":null,"lastPost":null}],"communities":[],"topics":[],"tie":"none","note":null,"met":null,"metHow":null,"protected":false,"lastPost":null,"lastEncounter":null,"verdict":null}
| ]}
