/* Signals: the friendly ones become bits, crashes give the terminal back first. */
#define _GNU_SOURCE 1
#include "CNcurses.h"
#include "internal.h"
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static atomic_int pending;
static int wake_end = -1;
static struct sigaction before_crash[NSIG];

static int bit_of(int signal) {
  switch (signal) {
    case SIGWINCH: return CN_RESIZED;
    case SIGCONT: return CN_CONTINUED;
    case SIGTSTP: return CN_STOP;
    case SIGCHLD: return CN_CHILD;
    default: return CN_END;
  }
}

static void on_signal(int signal_number) {
  int saved = errno;
  int bit = bit_of(signal_number);
  int earlier = atomic_fetch_or(&pending, bit);
  if (bit == CN_END && (earlier & CN_END)) {
    /* Asked twice and not yet gone: the program hangs, and must not keep the terminal. */
    cn_give_back();
    signal(signal_number, SIG_DFL);
    raise(signal_number);
  }
  if (wake_end >= 0) {
    ssize_t sent = write(wake_end, "", 1);
    (void)sent;
  }
  errno = saved;
}

/* Returning runs the faulting instruction again, now with the handler of before: Swift's backtrace, or
   the default. A signal that somebody sent, or an abort, has no such instruction and is raised again. */
static void on_crash(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  cn_give_back();
  sigaction(signal_number, &before_crash[signal_number], NULL);
  /* Linux tells of senders by numbers from 0 down, macOS by SI_USER. */
  if (signal_number == SIGABRT || info->si_code <= 0 || info->si_code == SI_USER)
    raise(signal_number);
}

/* A stack that has run over holds no handler: crashes get one of their own, unless Swift's backtrace has
   brought one. */
static void make_crash_stack(void) {
  static char room[64 * 1024];
  stack_t stack;
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = room;
  stack.ss_size = sizeof room;
  sigaltstack(&stack, NULL);
}

void cn_catch_signals(int wake) {
  wake_end = wake;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = on_signal;
  /* Files being saved must not see EINTR; poll is interrupted in any case. */
  action.sa_flags = SA_RESTART;
  static const int friendly[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGCHLD, SIGTERM, SIGHUP, SIGINT, SIGQUIT};
  for (unsigned i = 0; i < sizeof friendly / sizeof *friendly; i++)
    sigaction(friendly[i], &action, NULL);
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_NODEFER | SA_SIGINFO | SA_ONSTACK;
  make_crash_stack();
  static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
  for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++) {
    struct sigaction now;
    sigaction(crashes[i], NULL, &now);
    /* Opened twice: ours is in place, and what was before it is known. */
    if ((now.sa_flags & SA_SIGINFO) && now.sa_sigaction == on_crash) continue;
    before_crash[crashes[i]] = now;
    sigaction(crashes[i], &action, NULL);
  }
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, NULL);
}

int cn_take_signals(void) { return atomic_exchange(&pending, 0); }

int cn_was_continued(void) { return atomic_fetch_and(&pending, ~CN_CONTINUED) & CN_CONTINUED; }

int cn_is_asked_to_end(void) { return atomic_load(&pending) & CN_END; }

int cn_stop(void) {
  cn_suspend();
  /* The whole job stops, as the terminal would have it: a script that started us must stop as well. */
  kill(0, SIGTSTP);
  /* SIGTSTP and not SIGSTOP: where no shell could continue us, the kernel ignores it. */
  struct sigaction stop, before;
  memset(&stop, 0, sizeof stop);
  sigemptyset(&stop.sa_mask);
  stop.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &stop, &before);
  int bits;
  do {
    atomic_fetch_and(&pending, ~(CN_STOP | CN_CONTINUED));
    raise(SIGTSTP);
    bits = atomic_load(&pending);
    /* Continued without the terminal, as by "bg": there is nothing to do but to stop again. */
  } while ((bits & CN_CONTINUED) && !(bits & CN_END) && cn_in_background());
  sigaction(SIGTSTP, &before, NULL);
  atomic_fetch_and(&pending, ~(CN_STOP | CN_CONTINUED));
  /* Killed while stopped: the terminal is the shell's, and stays so. */
  if (bits & CN_END) return 0;
  cn_resume();
  return 1;
}
