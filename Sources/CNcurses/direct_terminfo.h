/* Terminfo entries for 24-bit colour, because Debian's base package has none and setting palette
   entries (initc) would change the user's terminal for good. ncurses reads an entry from TERMINFO when
   it begins with "b64:".

   Made from xterm-256color and tmux-256color without keys (pleach decodes those itself) and with
     RGB, colors#0x1000000, pairs#0x10000, CO#16, no ccc, initc, oc;
     setaf: 0-7 "3n", 8-15 "9n", above "38;2;r;g;b"; setab the same with 4, 10, 48.
   Then: tic -x -o d x.ti; base64 -w0 d/p/pleach-xterm | tr +/ -_ */
#pragma once

static const char direct_xterm[] =
    "b64:"
    "HgImAB0ADwBpAf0CcGxlYWNoLXh0ZXJtfGRpcmVjdCBjb2xvdXIgZm9yIHBsZWFjaAAAAQAAAQAAAAAAAAAAAQAAAAAA"
    "AAAAAAAAAAAAAQD_____________________________________________________________________AAAAAQAA"
    "AQD__wAAAgAEAP__FQAdACEAJQD__zAAQQBDAEcATgD__1AAXQD__2EAZQBvAHMA_____3cA__97AIAA__-SAJcA____"
    "_5wAoQCmAKsAtAC4AL8A___RANYA3AD_____________________4gD_____________________________________"
    "_____________________________________________________-YA7gD_________________________________"
    "__YA___5AAIBCwEUAR0BJgEvATgBQQFKAf____________________________9TAVYBYQFkAWYBaQH_____xgH_____"
    "________________________yAH___________0BAwL_________________________________________________"
    "____________________________________________________________________________________________"
    "____________________________________________________________________________________________"
    "____________________________________________________________________________CQL_____________"
    "__________________________________________________________8OAv7__v__________________________"
    "____FwL_______________________8cAv__________________________________________________________"
    "________________________________________IgKPAgcADQAbWyVpJXAxJWQ7JXAyJWRyABtbSBtbMkoAG1tLABtb"
    "SgAbWyVpJXAxJWRHABtbJWklcDElZDslcDIlZEgACgAbW0gAG1s_MjVsAAgAG1s_MTJsG1s_MjVoABtbQwAbW0EAG1s_"
    "MTI7MjVoABtbUAAbW00AGygwABtbMW0AG1s_MTA0OWgbWzIyOzA7MHQAG1sybQAbWzRoABtbN20AG1s3bQAbWzRtABtb"
    "JXAxJWRYABsoQgAbKEIbW20AG1s_MTA0OWwbWzIzOzA7MHQAG1s0bAAbWzI3bQAbWzI0bQAbW0wAG1s_MWwbPgAbWz8x"
    "aBs9ABtFABtbJXAxJWRQABtbJXAxJWRNABtbJXAxJWRCABtbJXAxJWRAABtbJXAxJWRTABtbJXAxJWRMABtbJXAxJWRE"
    "ABtbJXAxJWRDABtbJXAxJWRUABtbJXAxJWRBABs4ABtbJWklcDElZGQAGzcACgAbTQAlPyVwOSV0GygwJWUbKEIlOxtb"
    "MCU_JXA2JXQ7MSU7JT8lcDUldDsyJTslPyVwMiV0OzQlOyU_JXAxJXAzJXwldDs3JTslPyVwNCV0OzUlOyU_JXA3JXQ7"
    "OCU7bQAJAGBgYWFmZmdnaWlqamtrbGxtbW5ub29wcHFxcnJzc3R0dXV2dnd3eHh5eXp6e3t8fH19fn4AG1s_N2gAG1s_"
    "N2wAG1sxSwAbWzM5OzQ5bQAbWzNtABtbMjNtABtbJT8lcDElezh9JTwldDMlcDElZCVlJXAxJXsxNn0lPCV0OSVwMSV7"
    "OH0lLSVkJWUzODsyOyVwMSV7NjU1MzZ9JS8lZDslcDElezI1Nn0lLyV7MjU1fSUmJWQ7JXAxJXsyNTV9JSYlZCU7bQAb"
    "WyU_JXAxJXs4fSU8JXQ0JXAxJWQlZSVwMSV7MTZ9JTwldDEwJXAxJXs4fSUtJWQlZTQ4OzI7JXAxJXs2NTUzNn0lLyVk"
    "OyVwMSV7MjU2fSUvJXsyNTV9JSYlZDslcDElezI1NX0lJiVkJTttAAABAAEAAQAEABIAAQAQAAAAAAAAAAQABwAbWzI5"
    "bQBSR0IAQ08Acm14eAA=";

static const char direct_tmux[] =
    "b64:"
    "HgIlAA4ADwBpAcwCcGxlYWNoLXRtdXh8ZGlyZWN0IGNvbG91ciBmb3IgcGxlYWNoAAABAAABAAAAAAAAAAABAP______"
    "______________________________________________________________8AAAABAAABAP__AAACAAQA__8VABwA"
    "IAAkAP__LwBAAEIARgBNAP__TwBbAP__XwBiAGgAbAD_____cAD__3IAdwD__4AAhQD_____igCPAJQA__-ZAJsAoAD_"
    "_6kArgC0AP____________________-"
    "6AP_________________________________________________________________________________________"
    "_vgDGAP__________________________________zgD__9EA2gDjAOwA9QD-"
    "AAcBEAEZASIB_____________________________ysBLgE5ATwBPgFBAf____-"
    "aAf____________________________-cAf_____________________RAf_________________________________"
    "____________________________________________________________________________________________"
    "____________________________________________________________________________________________"
    "____________________________________________________________________________________YAf_____"
    "__________________________________________________________________90B_v_-"
    "_______________________________mAf_______________________-sB________________________________"
    "___________________________________________________________________xAV4CBwANABtbJWklcDElZDsl"
    "cDIlZHIAG1tIG1tKABtbSwAbW0oAG1slaSVwMSVkRwAbWyVpJXAxJWQ7JXAyJWRIAAoAG1tIABtbPzI1bAAIABtbMzRo"
    "G1s_MjVoABtbQwAbTQAbWzM0bAAbW1AAG1tNAA4AG1sxbQAbWz8xMDQ5aAAbWzJtABtbNGgAG1s3bQAbWzdtABtbNG0A"
    "DwAbW20PABtbPzEwNDlsABtbNGwAG1syN20AG1syNG0AG1tMABtbPzFsGz4AG1s_MWgbPQAbRQAbWyVwMSVkUAAbWyVw"
    "MSVkTQAbWyVwMSVkQgAbWyVwMSVkQAAbWyVwMSVkUwAbWyVwMSVkTAAbWyVwMSVkRAAbWyVwMSVkQwAbWyVwMSVkVAAb"
    "WyVwMSVkQQAbOAAbWyVpJXAxJWRkABs3AAoAG00AG1swJT8lcDYldDsxJTslPyVwMiV0OzQlOyU_JXAxJXAzJXwldDs3"
    "JTslPyVwNCV0OzUlOyU_JXA1JXQ7MiU7JT8lcDcldDs4JTttJT8lcDkldA4lZQ8lOwAJAGBgYWFmZmdnaWlqamtrbGxt"
    "bW5ub29wcHFxcnJzc3R0dXV2dnd3eHh5eXp6e3t8fH19fn4AGyhCGykwABtbMUsAG1szOTs0OW0AG1szbQAbWzIzbQAb"
    "WyU_JXAxJXs4fSU8JXQzJXAxJWQlZSVwMSV7MTZ9JTwldDklcDElezh9JS0lZCVlMzg7MjslcDElezY1NTM2fSUvJWQ7"
    "JXAxJXsyNTZ9JS8lezI1NX0lJiVkOyVwMSV7MjU1fSUmJWQlO20AG1slPyVwMSV7OH0lPCV0NCVwMSVkJWUlcDElezE2"
    "fSU8JXQxMCVwMSV7OH0lLSVkJWU0ODsyOyVwMSV7NjU1MzZ9JS8lZDslcDElezI1Nn0lLyV7MjU1fSUmJWQ7JXAxJXsy"
    "NTV9JSYlZCU7bQABAAEAAQAEABIAAQAQAAAAAAAAAAQABwAbWzI5bQBSR0IAQ08Acm14eAA=";
