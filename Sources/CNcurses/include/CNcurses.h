#pragma once
#include <stdint.h>

/* What Swift sees of ncurses and of the terminal's processes and signals: numbers, strings and
   functions. No curses.h, whose macros and globals Swift cannot import. Everything here belongs to the
   main thread, but for the handlers themselves. */

/// Answers of cn_open: done, terminal unknown to terminfo, terminal that cannot place the cursor,
/// ncurses could not start, screen open already.
enum { CN_OK = 0, CN_UNKNOWN = -1, CN_DUMB = -2, CN_FAILED = -3, CN_OPEN = -4 };

/// Which entry describes the terminal to ncurses: its own, or one of ours with 24-bit colour.
enum { CN_OWN_ENTRY = 0, CN_DIRECT_XTERM = 1, CN_DIRECT_TMUX = 2 };

/// Opens the screen on stdin and stdout. `term` is looked up in terminfo for what the terminal can do;
/// `colours` 0 keeps ncurses from sending any. What is printed to stderr from here on is kept back when
/// stderr is the terminal, and shown once the screen is left.
int cn_open(const char *term, int entry, int colours);

/// Gives the terminal back; may be called twice.
void cn_close(void);

/// Leaves the screen for a while, and takes it again with a full repaint.
void cn_suspend(void);
void cn_resume(void);

/// Stops the process as Ctrl-Z does, and comes back with the screen when it is continued; 0 without it,
/// when it was asked to end meanwhile.
int cn_stop(void);

int cn_rows(void);
int cn_columns(void);
int cn_colours(void);

/// Asks the kernel for the size; 1 when it has changed.
int cn_sync_size(void);

/// A terminfo string such as "kcuu1", or NULL. Valid until the next call of cn_open.
const char *cn_capability(const char *name);

/// A colour pair; -1 is the terminal's own colour. In a direct entry 0-15 are the palette and larger
/// numbers 0xrrggbb.
int cn_pair(int foreground, int background);

/// ncurses' bit for bold, dim, underline, reverse, italic (0 to 4).
uint32_t cn_attribute(int which);

/// Starts a picture; puts a letter with its marks; shows the picture with the cursor at a place, or
/// without a cursor when `row` is negative.
void cn_begin(void);
void cn_put(int row, int column, const int32_t *scalars, int count, uint32_t attributes, int pair);
void cn_show(int row, int column);

/// Repaints everything at the next picture, after something else has written on the screen.
void cn_repaint(void);

/// Bits of cn_take_signals: size changed, continued after a stop, asked to end, asked to stop, a child
/// ended.
enum { CN_RESIZED = 1, CN_CONTINUED = 2, CN_END = 4, CN_STOP = 8, CN_CHILD = 16 };

/// Catches signals: the friendly ones set a bit and write to `wake`; crashes give the terminal back
/// first. Empties the signal mask, which may have been inherited full.
void cn_catch_signals(int wake);

/// The bits since the last call.
int cn_take_signals(void);

/// Starts a program found on PATH with default signals; -errno when it could not be started. A
/// detached one gets /dev/null for its three files and a session of its own.
int cn_spawn(char *const argv[], int detached);

/// What has become of a child.
enum { CN_RUNNING = 0, CN_EXITED = 1, CN_KILLED = 2, CN_GONE = -1 };

/// Waits for a child that has the terminal, stopping along with it. `value` is its status or signal.
int cn_wait(int pid, int *value);

/// Looks after a child without waiting.
int cn_look(int pid, int *value);
