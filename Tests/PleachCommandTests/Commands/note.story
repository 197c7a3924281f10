$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org
| Added Ada Quill.
$ pleach note ada
! There is no note on Ada Quill.
$ pleach note ada "Answers questions about looms"
| Wrote the note on Ada Quill.
$ pleach note ada
| Answers questions about looms
< From a pipe
$ pleach note ada
| Wrote the note on Ada Quill.
$ pleach note ada --json
| {"version":1,"person":"ada-quill-20260115","note":"From a pipe"}
$ pleach note ada "From a pipe"
| Nothing to change.
$ pleach note ada ""
| Took away the note on Ada Quill.
$ pleach note
! pleach note: whom? Usage: pleach note NAME [TEXT].
? 64
