$ pleach restore
! There is nothing to bring back: no backup of this store is on this machine.
$ pleach restore 1
! pleach restore: there is no backup number 1. No backup of this store is on this machine.
? 1
$ pleach restore --json
| {"version":1,"backups":[]}
$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org
| Added Ada Quill.
$ pleach restore
| No  When, in UTC      Age       What           Size  Holds                 Against now
|  1  2026-01-15 10:00  just now  written last  263 B  1 person, 0 followed  the same
|
| To see what one would change: pleach restore NUMBER
$ pleach note ada "Answers questions"
| Wrote the note on Ada Quill.
$ pleach add "Bo"
| Added Bo.
$ pleach add topic looms
| Added the topic looms.
$ pleach restore
| No  When, in UTC      Age       What           Size  Holds                 Against now
|  1  2026-01-15 10:00  just now  written last  377 B  2 people, 0 followed  the same
|  2  2026-01-15 10:00  just now  backup        263 B  1 person, 0 followed  1 gone, 1 changed
|
| To see what one would change: pleach restore NUMBER
$ pleach restore --json
| {"version":1,"backups":[
| {"number":1,"path":"~/.local/state/pleach/STORE/base.json","time":"2026-01-15T10:00:00Z","reason":"written last","size":377,"people":2,"following":0,"problem":null,"coming":0,"going":0,"changing":0},
| {"number":2,"path":"~/.local/state/pleach/STORE/backups/network-20260115T100000Z.json","time":"2026-01-15T10:00:00Z","reason":"backup","size":263,"people":1,"following":0,"problem":null,"coming":0,"going":1,"changing":1}
| ]}
$ pleach restore 9
! pleach restore: there is no backup number 9. They go from 1 to 2: pleach restore.
? 1
$ pleach restore 2
| ~/.local/state/pleach/STORE/backups/network-20260115T100000Z.json
| 1 person, 0 followed.
| Go (1)
|   Bo
| Change (1)
|   Ada Quill: note
| Also: topics: 1 gone.
|
| Nothing was changed. To do it: pleach restore 2 --yes
$ pleach restore 2 --json
| {"version":1,"path":"~/.local/state/pleach/STORE/backups/network-20260115T100000Z.json","people":1,"following":0,"coming":[],"going":["Bo"],"changing":[
| {"name":"Ada Quill","fields":["note"]}
| ],"restored":false,"keptAside":null}
$ pleach restore 2 --yes
| Restored. To take it back: pleach undo
$ pleach list
|    Name       Handle                    On  Communities  Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma
$ pleach undo
| Undone: restore 2026-01-15 10:00.
$ pleach list
|    Name       Handle                    On  Communities  Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma                          Answers questions
| ·  Bo
$ pleach restore ~/nowhere.json
! ~/nowhere.json: could not look at: No such file or directory.
? 1
= other.json
+ {"pleach":{"schema":1,"minReader":1},
+ "people":[
+ {"id":"cy","name":"Cy"}
+ ]}
$ pleach restore ~/other.json
| ~/other.json
| 1 person, 0 followed.
| Come back (1)
|   Cy
| Go (2)
|   Ada Quill
|   Bo
| Also: platforms: 1 gone; topics: 1 gone.
|
| Nothing was changed. To do it: pleach restore '~/other.json' --yes
= page.json
+ <html><body>Log in</body></html>
$ pleach restore ~/page.json
! ~/page.json:1:1: expected {, found "<". Nothing was changed; what else there is: pleach restore.
? 1
$ pleach restore 1 2
! pleach restore: do not know what to do with "2". Usage: pleach restore [--json].
? 64

# A store that is broken comes back, and what stood there is kept.
= .local/share/pleach/network.json
+ {"pleach":{"schema":1,"minReader":1},
+ "people":[
+ {"id":"ada","name":7}
+ ]}
$ pleach list
! ~/.local/share/pleach/network.json:3:20: name: expected a text in double quotes, found 7. Nothing was changed. All that is wrong with it: pleach doctor. To bring back what was written last: pleach restore.
? 1
$ pleach restore
| No  When, in UTC      Age       What           Size  Holds                 Against now
|  1  2026-01-15 10:00  just now  written last  377 B  2 people, 0 followed
|  2  2026-01-15 10:00  just now  backup        263 B  1 person, 0 followed
|  3  2026-01-15 10:00  just now  restore       377 B  2 people, 0 followed
|
| To see what one would change: pleach restore NUMBER
! ~/.local/share/pleach/network.json:3:20: name: expected a text in double quotes, found 7.
$ pleach restore 1
| ~/.local/state/pleach/STORE/base.json
| 2 people, 0 followed.
| Instead of what cannot be read: ~/.local/share/pleach/network.json:3:20: name: expected a text in double quotes, found 7.
|
| Nothing was changed. To do it: pleach restore 1 --yes
$ pleach restore 1 --yes
| What stood there is kept as ~/.local/state/pleach/STORE/quarantine/store-8ce777204ae6
| Restored.
$ pleach list
|    Name       Handle                    On  Communities  Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma                          Answers questions
| ·  Bo
$ pleach help restore
| pleach restore – bring the store back as it was once
|
| Usage
|   pleach restore [--json]
|   pleach restore NUMBER|FILE [--yes] [--json]
|
| Alone it lists what can be brought back, newest first: what pleach wrote last, and the dated backups. With a number of that list, or a file, it shows what would become of whom, and asks; where nobody can be asked, nothing is changed without --yes.
|
| It is one step to undo. Where the store is gone or cannot be read, what stands there is kept in quarantine, and changes that were not yet in the file are made again on what is brought back.
|
| Options
|   --yes   do it without asking
|   --json  print JSON
|
| With --json
|   version                       1; a larger number means other fields
|   backups                       alone, each with:
|     number, path                what restore takes
|     time, reason, size          in UTC; written last, backup or what it was made before; in bytes
|     people, following, problem  how many; null and a sentence where it cannot be read
|     coming, going, changing     people against now; null where now cannot be read
|   path, people, following       with NUMBER or FILE: what would be brought back
|   coming, going                 names
|   changing                      each with: name, fields
|   restored, keptAside           whether it was done; what stood there, or null
|
| Examples
|   pleach restore
|   pleach restore 2
