= github-following.json
+ [{"login":"ada","id":11},{"login":"bo","id":12}]
= following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ cleo@social.example.org,true,false,
= github.ada.following.json
+ [{"login":"bo","id":12},{"login":"dov","id":13}]
= mastodon.cleo@social.example.org.following.json
+ [{"id":"1","username":"finn","acct":"finn","url":"https://social.example.org/@finn"}]
+ [{"id":"2","username":"gus","acct":"gus@far.example.net","url":"https://far.example.net/@gus"}]
= github.zoe.following.json
+ [{"login":"dov","id":13}]
= bluesky.bo.example.org.following.json
+ [{"login":"dov","id":13}]
# Nobody to ask for.
$ pleach lists
! Nobody: you follow nobody yet.
$ pleach import ~/github-following.json ~/following_accounts.csv
| following_accounts.csv  follows (CSV)  1 read
| github-following.json   follows (API)  2 read
|
| Mastodon
|   1 new
| New (1)
|   cleo@social.example.org
|
| GitHub
|   2 new
| New (2)
|   ada
|   bo
|
| Saved. To take it all back: pleach undo.
# Whose lists would teach most, and how they are had.
$ pleach lists
| You follow 3. Whom they follow is known of none of them. The lists of these would teach most:
|
| cleo@social.example.org  Mastodon
|   you follow 3 in all, and no list is known
| ada  GitHub
|   you follow 3 in all, and no list is known
| bo  GitHub
|   you follow 3 in all, and no list is known
|
| To fetch them:
|   pleach lists --script > fetch.sh
|   sh fetch.sh
|   pleach import lists --as YOU
$ pleach lists --top 1 --json
| {"version":1,"lists":[
| {"person":"cleo-5v512","name":"cleo@social.example.org","account":"mastodon:cleo@social.example.org","score":1.50,"evidence":[{"signal":"few known","weight":1.50,"sentence":"you follow 3 in all, and no list is known","people":[]}],"file":"mastodon.cleo@social.example.org.following.json"}
| ],"leftOut":[],"count":3,"following":3,"known":0}
$ pleach lists --script --top 2
| #!/bin/sh
| # Whom others follow, 2026-01-15. Read it before you run it: pleach runs nothing.
| # The files come into the folder lists. Run it again after a failure: what is there stays.
| # Then: pleach import lists --as YOU
|
| folder=lists
| set -u
| failed=0
| row=0
|
| needs() {
|   command -v "$1" > /dev/null && return
|   echo "$1 is needed for this: $2" >&2
|   exit 1
| }
|
| # fetch FILE COMMAND...: what the command prints becomes the file once all of it is there.
| fetch() {
|   file=$folder/$1
|   shift
|   [ -s "$file" ] && return
|   echo "$file"
|   if "$@" > "$folder/.part" && [ -s "$folder/.part" ] && mv "$folder/.part" "$file"; then
|     row=0
|   else
|     echo "$file: not fetched" >&2
|     failed=$((failed + 1))
|     row=$((row + 1))
|     rm -f "$folder/.part" "$folder/.head"
|     if [ "$row" -ge 10 ]; then
|       echo "Ten failures in a row. Run it again later: what is there stays." >&2
|       exit 1
|     fi
|   fi
|   sleep 1
| }
|
| finish() {
|   rm -f "$folder/.part" "$folder/.head"
|   [ "$failed" -eq 0 ] && exit 0
|   echo "$failed not fetched" >&2
|   exit 1
| }
|
| umask 077
| mkdir -p "$folder" || exit 1
| trap 'rm -f "$folder/.part" "$folder/.head"; exit 130' INT TERM
|
| github() {
|   gh api --paginate "users/$1/following?per_page=100"
| }
|
| # get ADDRESS NAME=VALUE...: a page; what the server said of it goes to .head.
| get() {
|   address=$1
|   shift
|   for value in "$@"; do
|     shift
|     set -- "$@" --data-urlencode "$value"
|   done
|   curl --silent --show-error --fail --get --proto =https --max-time 60 --dump-header "$folder/.head" \
|     "$@" "$address"
| }
|
| mastodon() {
|   id=$(get "https://$2/api/v1/accounts/lookup" "acct=$1") || return 1
|   id=$(printf '%s\n' "$id" | jq -er .id) || return 1
|   case $id in *[!0-9A-Za-z]*) return 1 ;; esac
|   from=
|   pages=0
|   while [ "$pages" -lt 200 ]; do
|     page=$(get "https://$2/api/v1/accounts/$id/following" limit=80 ${from:+"max_id=$from"}) ||
|       return 1
|     printf '%s\n' "$page" | jq -e 'type == "array"' > /dev/null || return 1
|     printf '%s\n' "$page"
|     from=$(sed -n 's/.*[?&]max_id=\([0-9A-Za-z]*\)[^>]*>; *rel="next".*/\1/p' "$folder/.head")
|     [ -n "$from" ] || return 0
|     pages=$((pages + 1))
|     sleep 1
|   done
|   return 1
| }
|
| needs gh 'cli.github.com; then sign in: gh auth login'
| needs curl 'your system has it as a package'
| needs jq 'jqlang.org'
|
| # cleo@social.example.org: you follow 3 in all, and no list is known
| fetch 'mastodon.cleo@social.example.org.following.json' mastodon 'cleo' 'social.example.org'
|
| # ada: you follow 3 in all, and no list is known
| fetch 'github.ada.following.json' github 'ada'
|
| finish
# Files are named for whom they are of. What cannot be told is left out with the reason.
$ pleach import ~/github.ada.following.json ~/mastodon.cleo@social.example.org.following.json ~/github.zoe.following.json ~/bluesky.bo.example.org.following.json
| github.ada.following.json                 follows (API)  2 read
| github.zoe.following.json                 follows (API)  0 read, 1 skipped
| mastodon.cleo@social.example.org.following.json  follows (API)  2 read
|
| GitHub
|   1 new, 1 changed, 1 as before, 2 ties among others
|   Whom others follow: lists of ada.
| New (1)
|   dov
|
| Mastodon
|   2 new, 1 changed, 2 ties among others
|   Whom others follow: lists of cleo@social.example.org.
| New (2)
|   finn@social.example.org
|   gus@far.example.net
| Skipped (2)
|   github.zoe.following.json: nobody in the store is zoe on GitHub; if that is you, say it with --as
|   bluesky.bo.example.org.following.json: its name says Bluesky, and what is in it is from GitHub
|
| Saved. To take it all back: pleach undo.
$ pleach list
|    Name                     Handle                   On  Communities  Last post  Note
| →  cleo@social.example.org  cleo@social.example.org  ma
| →  ada                      ada                      gh
| →  bo                       bo                       gh
| ·  dov                      dov                      gh
| ·  finn@social.example.org  finn@social.example.org  ma
| ·  gus@far.example.net      gus@far.example.net      ma
$ pleach import ~/github.ada.following.json ~/mastodon.cleo@social.example.org.following.json
| github.ada.following.json                 follows (API)  2 read
| mastodon.cleo@social.example.org.following.json  follows (API)  2 read
|
| GitHub
|   3 as before
|   Whom others follow: lists of ada.
|
| Mastodon
|   3 as before
|   Whom others follow: lists of cleo@social.example.org.
|
| Nothing new: the store is as it was.
$ pleach lists
| You follow 3. Whom they follow is known of 2 of them. The lists of these would teach most:
|
| bo  GitHub
|   you follow 3 in all, and 2 lists are known
|
| To fetch them:
|   pleach lists --script > fetch.sh
|   sh fetch.sh
|   pleach import lists --as YOU
$ pleach undo
| Undone: import GitHub, Mastodon: 3 new, 2 changed.
$ pleach list
|    Name                     Handle                   On  Communities  Last post  Note
| →  cleo@social.example.org  cleo@social.example.org  ma
| →  ada                      ada                      gh
| →  bo                       bo                       gh
# One's own name.
$ pleach import ~/github.ada.following.json --as ada --dry-run
| github.ada.following.json  follows (API)  2 read
|
| GitHub
|   1 new, 1 changed, 1 as before
| New (1)
|   dov
| No longer followed (1)
|   ada
|
| This was a rehearsal; nothing was changed.
# --of says it of any file, whatever it is called.
$ pleach import ~/github.ada.following.json --of bo --dry-run
| github.ada.following.json  follows (API)  2 read
|
| GitHub
|   1 new, 1 changed, 1 tie among others
| New (1)
|   dov
|
| This was a rehearsal; nothing was changed.
# Mistakes.
$ pleach lists ada
! pleach lists: do not know what to do with "ada". Usage: pleach lists [--top N] [--script | --json].
? 64
$ pleach lists --top 0
! pleach lists: --top cannot be "0". It is a whole number from 1 on.
? 64
$ pleach lists --top 5000
! pleach lists: --top cannot be "5000". It is 1000 at most.
? 64
$ pleach lists --script --json
! pleach lists: it is --script or --json, not both. Usage: pleach lists [--top N] [--script | --json].
? 64
