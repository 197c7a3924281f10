$ pleach redo
! pleach: there is nothing to do again.
? 1
$ pleach add "Ada Quill"
| Added Ada Quill.
$ pleach undo
| Undone: add Ada Quill.
$ pleach redo
| Done again: add Ada Quill.
$ pleach list
|    Name       Handle  On  Communities  Last post  Note
| ·  Ada Quill
$ pleach redo
! pleach: there is nothing to do again.
? 1
