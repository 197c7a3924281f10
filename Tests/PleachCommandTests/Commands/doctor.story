# A store that never was is no damage.
$ pleach doctor
| ~/.local/share/pleach/network.json: there is no store yet.
$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org
| Added Ada Quill.
$ pleach add "Bo"
| Added Bo.
$ pleach doctor
| ~/.local/share/pleach/network.json: 2 people. Nothing is wrong.
$ pleach doctor --json
| {"version":1,"store":"~/.local/share/pleach/network.json","readable":true,"people":2,"findings":[],"steps":[],"copies":[],"keptAside":null}
$ pleach doctor now
! pleach doctor: do not know what to do with "now". Usage: pleach doctor [--fix] [--json].
? 64
$ pleach demo doctor
| ~/.local/share/pleach-demo/network.json: 403 people. Nothing is wrong.
|
| Notes
|   ~/.local/share/pleach-demo/network.json:61:27: free-books: name holds characters that cannot be seen, or letters of two alphabets.
|   ~/.local/share/pleach-demo/network.json:61:190: free-books: name holds characters that cannot be seen, or letters of two alphabets.
|       Nothing need be done; pleach shows it with a ⚠

# All mistakes are told, each with its place, and nothing is changed.
= broken.json
+ {"pleach":{"schema":1,"minReader":1},
+ "people":[
+ {"id":"ada","name":"Ada","met":"12/31"},
+ {"id":"bo","name":"Bo"}
+ {"id":"cy","name":"Cy,
+ {"id":"bo","name":"Bob"},
+ {"id":"di","name":"Di","communities":["weavers"]}
+ ],
+ "encounters":[{"id":"e1","person":"zed","day":"2024-01-01"}]}
$ pleach --store ~/broken.json doctor
| ~/broken.json: cannot be read as it is.
|
| Damage
|   ~/broken.json:5:1: expected "," or "]", found "{".
|       pleach doctor --fix --store '~/broken.json'
|   ~/broken.json:5:22: cy: a text is not closed: expected " before the end of the line.
|       Mend it in an editor, or: pleach doctor --fix --store '~/broken.json'
|   ~/broken.json:6:1: people has "bo" twice: expected another "id" than on line 4.
|       Mend it in an editor, or: pleach doctor --fix --store '~/broken.json'
|   ~/broken.json:3:32: met: expected a date such as 2024-02-29, found "12/31".
|       Mend it in an editor, or: pleach doctor --fix --store '~/broken.json'
|
| Worth looking at
|   ~/broken.json:9:35: encounters: nobody is "zed".
|       Bring the person back (pleach restore --store '~/broken.json'), or take the line out in an editor
|   ~/broken.json: others can read it (mode 644).
|       pleach doctor --fix --store '~/broken.json'
|
| Notes
|   ~/broken.json:7:39: di: communities has no "weavers".
? 2
$ pleach --store ~/broken.json doctor --json
| {"version":1,"store":"~/broken.json","readable":false,"people":3,"findings":[
| {"code":"syntax","severity":"damage","path":"~/broken.json","line":5,"column":1,"what":"expected \",\" or \"]\", found \"{\"","remedy":"pleach doctor --fix --store '~/broken.json'","mendable":true},
| {"code":"syntax","severity":"damage","path":"~/broken.json","line":5,"column":22,"what":"cy: a text is not closed: expected \" before the end of the line","remedy":"Mend it in an editor, or: pleach doctor --fix --store '~/broken.json'","mendable":true},
| {"code":"same-id","severity":"damage","path":"~/broken.json","line":6,"column":1,"what":"people has \"bo\" twice: expected another \"id\" than on line 4","remedy":"Mend it in an editor, or: pleach doctor --fix --store '~/broken.json'","mendable":true},
| {"code":"field","severity":"damage","path":"~/broken.json","line":3,"column":32,"what":"met: expected a date such as 2024-02-29, found \"12/31\"","remedy":"Mend it in an editor, or: pleach doctor --fix --store '~/broken.json'","mendable":true},
| {"code":"no-person","severity":"warning","path":"~/broken.json","line":9,"column":35,"what":"encounters: nobody is \"zed\"","remedy":"Bring the person back (pleach restore --store '~/broken.json'), or take the line out in an editor","mendable":false},
| {"code":"mode","severity":"warning","path":"~/broken.json","line":null,"column":null,"what":"others can read it (mode 644)","remedy":"pleach doctor --fix --store '~/broken.json'","mendable":true},
| {"code":"no-community","severity":"note","path":"~/broken.json","line":7,"column":39,"what":"di: communities has no \"weavers\"","remedy":null,"mendable":false}
| ],"steps":[],"copies":[],"keptAside":null}
? 2
$ pleach --store ~/broken.json doctor --fix
| ~/broken.json: only you can read it now.
| ~/broken.json:3:32: met: expected a date such as 2024-02-29, found "12/31"; kept aside.
| ~/broken.json:5:1: a comma put in.
| ~/broken.json:5:22: cy: a text is not closed: expected " before the end of the line; kept aside.
| ~/broken.json:6:1: people has "bo" twice: expected another "id" than on line 4; kept aside.
| Copied first:
|   ~/.local/state/pleach/STORE/backups/network-20260115T100000Z-doctor.json
| Kept aside:
|   ~/.local/state/pleach/STORE/quarantine/lines-eca68953724c
|
| ~/broken.json: 3 people. One thing to look at.
|
| Worth looking at
|   ~/broken.json:9:21: encounters: nobody is "zed".
|       Bring the person back (pleach restore --store '~/broken.json'), or take the line out in an editor
|
| Notes
|   ~/broken.json:6:39: di: communities has no "weavers".
? 1
$ pleach --store ~/broken.json doctor --fix
| There is nothing that could be mended.
|
| ~/broken.json: 3 people. One thing to look at.
|
| Worth looking at
|   ~/broken.json:9:21: encounters: nobody is "zed".
|       Bring the person back (pleach restore --store '~/broken.json'), or take the line out in an editor
|
| Notes
|   ~/broken.json:6:39: di: communities has no "weavers".
? 1
$ pleach --store ~/broken.json list
|    Name  Handle  On  Communities  Last post  Note
| ·  Ada
| ·  Bo
| ·  Di                weavers

# What cannot be mended is left alone.
= page.json
+ <html><body>Log in</body></html>
$ pleach --store ~/page.json doctor --fix
| ~/page.json: only you can read it now.
| Copied first:
|   ~/.local/state/pleach/STORE/backups/network-20260115T100000Z-doctor.json
|
| ~/page.json: cannot be read as it is.
|
| Damage
|   ~/page.json:1:1: expected {, found "<".
|       Mend it in an editor
|   ~/page.json:1:1: expected a pleach store: an object that begins {"pleach":{"schema":1}.
|       Mend it in an editor
? 2
$ pleach --store ~/page.json list
! ~/page.json:1:1: expected {, found "<". Nothing was changed. All that is wrong with it: pleach doctor --store '~/page.json'
? 1
$ pleach help doctor
| pleach doctor – check the store and all that belongs to it
|
| Usage
|   pleach doctor [--fix] [--json]
|
| A check changes nothing: every mistake in the store is told with line and column, and so is what is wrong with journal, backups, settings and modes.
|
| --fix copies the store and its journal first. Lines that cannot be read are kept aside, and stand again as they were written last where that is known. What speaks of somebody who is not there is told and left alone.
|
| Exit status: 0 nothing is wrong (notes alone are nothing), 1 something was found, 2 the store cannot be read.
|
| Options
|   --fix   mend what can be mended, on a copy-backed store
|   --json  print JSON
|
| With --json
|   version                   1; a larger number means other fields
|   store                     the file
|   readable                  whether it opens
|   people                    how many there are
|   findings                  worst first, each with:
|     code, severity          a word that stays the same; damage, warning or note
|     path, line, column      where; the last two may be null
|     what, remedy, mendable  a sentence, what to do, whether --fix does it
|   steps                     with --fix, each with: place, what
|   copies, keptAside         with --fix: files; keptAside may be null
