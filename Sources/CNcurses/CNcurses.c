/* The screen: opening, leaving, drawing. Input is read and decoded in Swift. */
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "direct_terminfo.h"
#include "internal.h"
#include <curses.h>
/* Not <term.h>: it defines macros named buttons, lines, columns, tab. */
extern int setupterm(const char *, int, int *);
extern char *tigetstr(const char *);
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes_before, modes_ours;
static SCREEN *screen;
/* Set while the terminal is ours; the crash handler reads it. */
static volatile sig_atomic_t on_screen;

/* Bytes that switch our modes on and off, and all that a crash must send; made when opening, because a
   handler may not ask terminfo. */
static char enter_modes[128], leave_modes[128], leave_all[512];

static void send_bytes(const char *bytes) {
  size_t left = strlen(bytes);
  while (left > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, left);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    left -= (size_t)sent;
  }
}

/* ---- stderr, kept back while the screen is up ---- */

static int stderr_terminal = -1, stderr_kept = -1;

/* A file without a name: memfd_create is Linux only. */
static int nameless_file(void) {
  const char *folder = getenv("TMPDIR");
  char path[512];
  int length = snprintf(path, sizeof path, "%s/pleach-XXXXXX", folder && *folder ? folder : "/tmp");
  if (length < 0 || (size_t)length >= sizeof path) return -1;
  int file = mkstemp(path);
  if (file < 0) return -1;
  unlink(path);
  fcntl(file, F_SETFD, FD_CLOEXEC);
  return file;
}

static void keep_stderr(void) {
  if (!isatty(STDERR_FILENO)) return;
  if (stderr_kept < 0) stderr_kept = nameless_file();
  if (stderr_kept < 0) return;
  if (stderr_terminal < 0) stderr_terminal = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  if (stderr_terminal >= 0) dup2(stderr_kept, STDERR_FILENO);
}

/* Only calls that are safe in a signal handler. */
static void replay_stderr(void) {
  if (stderr_terminal < 0) return;
  dup2(stderr_terminal, STDERR_FILENO);
  char bytes[4096];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(stderr_kept, bytes, sizeof bytes, offset)) > 0) {
    ssize_t sent = write(STDERR_FILENO, bytes, (size_t)count);
    (void)sent;
    offset += count;
  }
  if (ftruncate(stderr_kept, 0) == 0) lseek(stderr_kept, 0, SEEK_SET);
}

int cn_in_background(void) {
  pid_t owner = tcgetpgrp(STDIN_FILENO);
  return owner > 0 && owner != getpgrp();
}

static int are_ours(const struct termios *modes) {
  return modes->c_iflag == modes_ours.c_iflag && modes->c_oflag == modes_ours.c_oflag &&
         modes->c_lflag == modes_ours.c_lflag;
}

/* In the background the modes are the shell's affair, unless it has left them as we had them; and setting
   them would stop us, if that were not ignored. */
static void restore_modes(void) {
  struct termios now;
  if (cn_in_background()) {
    if (tcgetattr(STDIN_FILENO, &now) != 0 || !are_ours(&now)) return;
    signal(SIGTTOU, SIG_IGN);
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
}

void cn_give_back(void) {
  if (!on_screen) return;
  on_screen = 0;
  send_bytes(leave_all);
  restore_modes();
  replay_stderr();
}

/* ---- what the terminal can do ---- */

const char *cn_capability(const char *name) {
  char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

/* Adds a terminfo string without its padding, "$<5>", which only tputs understands. */
static void add(char *to, size_t room, const char *text) {
  size_t used = strlen(to);
  while (text && *text && used + 1 < room) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end) {
        text = end + 1;
        continue;
      }
    }
    to[used++] = *text++;
  }
  to[used] = 0;
}

static void prepare_modes(void) {
  enter_modes[0] = leave_modes[0] = leave_all[0] = 0;
  add(enter_modes, sizeof enter_modes, cn_capability("smkx"));
  /* Terminals with a mouse know xterm's modes: clicks and wheel in SGR form, bracketed paste. */
  if (cn_capability("kmous") || cn_capability("BE")) {
    add(enter_modes, sizeof enter_modes, "\033[?1000h\033[?1006h\033[?2004h");
    /* 1002 and 1003 are none of ours, but an editor that crashed may have left them on. */
    add(leave_modes, sizeof leave_modes, "\033[?2004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l");
  }
  add(leave_modes, sizeof leave_modes, cn_capability("rmkx"));
  add(leave_all, sizeof leave_all, leave_modes);
  static const char *const names[] = {"sgr0", "cnorm", "rmcup"};
  for (int i = 0; i < 3; i++) add(leave_all, sizeof leave_all, cn_capability(names[i]));
  add(leave_all, sizeof leave_all, "\r\n");
}

/* ---- opening and leaving ---- */

/* newterm, because initscr ends the program when it fails. */
static SCREEN *start(const char *term, int entry) {
  if (entry == CN_OWN_ENTRY) return newterm((char *)term, stdout, stdin);
  char *before = getenv("TERMINFO");
  before = before ? strdup(before) : NULL;
  setenv("TERMINFO", entry == CN_DIRECT_TMUX ? direct_tmux : direct_xterm, 1);
  SCREEN *made = newterm(entry == CN_DIRECT_TMUX ? "pleach-tmux" : "pleach-xterm", stdout, stdin);
  /* Children must not inherit it. */
  if (before) setenv("TERMINFO", before, 1);
  else unsetenv("TERMINFO");
  free(before);
  return made ? made : newterm((char *)term, stdout, stdin);
}

int cn_open(const char *term, int entry, int colours) {
  if (on_screen || screen) return CN_OPEN;
  int error = 0;
  if (tcgetattr(STDIN_FILENO, &modes_before) != 0) return CN_FAILED;
  if (setupterm(term, STDOUT_FILENO, &error) != OK) return CN_UNKNOWN;
  if (!cn_capability("cup")) return CN_DUMB;
  prepare_modes();
  screen = start(term, entry);
  if (!screen) return CN_FAILED;
  on_screen = 1;
  keep_stderr();
  /* raw, not cbreak: Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys, and nothing freezes the screen. */
  raw();
  noecho();
  nonl();
  /* refresh looks for waiting keys and would put the picture off: Swift reads, so it must not. */
  typeahead(-1);
  intrflush(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  if (colours && has_colors()) {
    start_color();
    use_default_colors();
  }
  /* curs_set flushes. In a tiny terminal ncurses' buffer is tiny too, and half a sequence of its own
     would otherwise stand before ours, the other half after. */
  curs_set(0);
  tcgetattr(STDIN_FILENO, &modes_ours);
  send_bytes(enter_modes);
  cn_sync_size();
  return CN_OK;
}

void cn_suspend(void) {
  if (!on_screen) return;
  send_bytes(leave_modes);
  def_prog_mode();
  endwin();
  on_screen = 0;
  replay_stderr();
}

void cn_resume(void) {
  if (!screen || on_screen) return;
  keep_stderr();
  reset_prog_mode();
  on_screen = 1;
  send_bytes(enter_modes);
  cn_sync_size();
  cn_repaint();
  refresh();
}

void cn_close(void) {
  if (!screen) return;
  if (cn_in_background()) {
    cn_give_back();
  } else if (on_screen) {
    cn_suspend();
    restore_modes();
  }
  delscreen(screen);
  screen = NULL;
}

/* ---- size and drawing ---- */

int cn_rows(void) { return screen ? LINES : 0; }
int cn_columns(void) { return screen ? COLS : 0; }
int cn_colours(void) { return screen && has_colors() ? COLORS : 0; }

int cn_sync_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || !size.ws_row || !size.ws_col) return 0;
  if (size.ws_row == LINES && size.ws_col == COLS) return 0;
  /* Not resizeterm, which would queue a key that nobody reads. */
  resize_term(size.ws_row, size.ws_col);
  cn_repaint();
  return 1;
}

int cn_pair(int foreground, int background) {
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

uint32_t cn_attribute(int which) {
  static const attr_t bits[] = {A_BOLD, A_DIM, A_UNDERLINE, A_REVERSE, A_ITALIC};
  return which >= 0 && which < 5 ? bits[which] : 0;
}

void cn_begin(void) { erase(); }

void cn_put(int row, int column, const int32_t *scalars, int count, uint32_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (int i = 0; i < count; i++) text[i] = scalars[i];
  text[count] = 0;
  cchar_t cell;
  /* Pairs beyond a short go through the last parameter. */
  if (setcchar(&cell, text, attributes, (short)(pair < 32768 ? pair : 0), &pair) == ERR) return;
  /* ERR for the last place of the screen, which it draws nevertheless. */
  mvadd_wch(row, column, &cell);
}

void cn_show(int row, int column) {
  curs_set(row >= 0);
  if (row >= 0) move(row, column);
  refresh();
}

void cn_repaint(void) { clearok(curscr, TRUE); }
