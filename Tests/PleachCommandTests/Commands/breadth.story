$ pleach breadth
$ pleach add "Ada Quill" --community weavers --account mastodon:ada@glade.example.org
$ pleach breadth
$ pleach demo --today 2026-03-14 breadth
@ terminal 60
$ pleach demo --today 2026-03-14 breadth
@ pipe
$ pleach demo --today 2026-03-14 breadth --json
$ pleach breadth now
