$ pleach themes
|    plain  the colours of your terminal
$ pleach themes --json
| {"version":1,"themes":[
| {"name":"plain","about":"the colours of your terminal","isOwn":false,"isChosen":false}
| ]}
