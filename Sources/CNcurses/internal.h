/* Shared between the files of the shim; not for Swift. */
#pragma once

/// Gives the terminal back from within a signal handler: prepared bytes, saved modes, kept stderr.
void cn_give_back(void);

/// Whether another process group has the terminal.
int cn_in_background(void);

/// Whether the process was stopped and continued since this was last asked.
int cn_was_continued(void);

/// Whether a signal has asked the process to end, and nobody has taken it yet.
int cn_is_asked_to_end(void);
