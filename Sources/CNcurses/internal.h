/* Shared between the files of the shim; not for Swift. */
#pragma once

/// Gives the terminal back from within a signal handler: prepared bytes, saved modes, kept stderr.
void cn_give_back(void);
