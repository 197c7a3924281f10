$ pleach add "Ada Quill" --account instagram:ada.quill.example
$ pleach add "Ada Q." --account threads:ada.quill.example
$ pleach add "Bo Vale" --account x:bovale
$ pleach add "Bo V." --account bluesky:bovale.bsky.social
$ pleach merge --suggest
$ pleach merge --suggest --json
$ pleach merge --proven
$ pleach merge --proven
$ pleach merge --apart "Bo Vale" "Bo V."
$ pleach merge --suggest
$ pleach merge "Bo Vale" "Bo V."
$ pleach split "Bo Vale"
$ pleach split "Bo Vale" mastodon
$ pleach split "Bo Vale" x bluesky
$ pleach split "Bo Vale" bluesky
$ pleach merge "Ada Quill" "Ada Quill"
$ pleach merge nobody "Ada Quill"
$ pleach undo
$ pleach list --json
