$ pleach budget
| You follow 0 and have set no budget.
$ pleach budget 250
| You follow 0 of 250: room for 250 more.
$ pleach budget --json
| {"version":1,"budget":250,"following":0}
$ pleach budget none
| You follow 0 and have set no budget.
$ pleach budget 0
! pleach budget: a budget cannot be "0". It is a whole number of at least 1, or none.
? 64
$ pleach budget lots
! pleach budget: a budget cannot be "lots". It is a whole number of at least 1, or none.
? 64
$ pleach budget 1 2
! pleach budget: do not know what to do with "2". Usage: pleach budget [N|none] [--json].
? 64
