$ pleach add "Ada Quill" mastodon:ada@example.org
! pleach add: do not know what to do with "mastodon:ada@example.org". Fields are written as name=….
? 64
$ pleach add "Bo Reed" mastodon:bo@example.org
! pleach add: do not know what to do with "mastodon:bo@example.org". Fields are written as name=….
? 64
$ pleach dismiss ada bo
! ada: nobody is called that. pleach list shows everyone.
? 1
$ pleach list verdict:dismiss
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach undo
! pleach: there is nothing to undo.
? 1
$ pleach list verdict:dismiss
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach dismiss
! pleach dismiss: whom? Usage: pleach dismiss NAME… [--json].
? 64
$ pleach dismiss nobody
! nobody: nobody is called that. pleach list shows everyone.
? 1
