/* Programs that are started: the user's editor on the same terminal, a browser away from it. */
#define _GNU_SOURCE 1
#include "CNcurses.h"
#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

#ifndef POSIX_SPAWN_SETSID
#define POSIX_SPAWN_SETSID 0x80
#endif

int cn_spawn(char *const argv[], int detached) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_init(&files);
  sigset_t every, none;
  sigfillset(&every);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &every);
  posix_spawnattr_setsigmask(&attributes, &none);
  short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
  if (detached) {
    flags |= POSIX_SPAWN_SETSID;
    /* Without the terminal: xdg-open would otherwise start a text browser on it. */
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  posix_spawnattr_setflags(&attributes, flags);
  pid_t child = 0;
  int error = posix_spawnp(&child, argv[0], &files, &attributes, argv, environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return error ? -error : (int)child;
}

static int meaning(int status, int *value) {
  if (WIFEXITED(status)) {
    *value = WEXITSTATUS(status);
    return CN_EXITED;
  }
  *value = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  return CN_KILLED;
}

int cn_look(int pid, int *value) {
  int status = 0;
  pid_t found = waitpid(pid, &status, WNOHANG);
  if (found == 0) return CN_RUNNING;
  return found < 0 ? CN_GONE : meaning(status, value);
}

/* Sleeps until a signal comes: 1, or 0 after a second, should another thread have had it. */
static int wait_for_signal(const sigset_t *open) {
  struct timespec second = {1, 0};
  return pselect(0, NULL, NULL, NULL, &second, open) != 0;
}

/* Waits for an end or a stop. Asked to end itself, pleach hangs the child up, as the kernel does only for a
   shell's children, and does not wait much longer for one that does not hear. */
static pid_t wait_or_hang_up(int pid, int *status, const sigset_t *open) {
  int is_told = 0, patience = 2;
  for (;;) {
    pid_t found = waitpid(pid, status, WUNTRACED | WNOHANG);
    if (found != 0 || patience == 0) return found;
    if (cn_is_asked_to_end() && !is_told) {
      kill(pid, SIGHUP);
      is_told = 1;
    }
    if (!wait_for_signal(open) && is_told) patience--;
  }
}

int cn_wait(int pid, int *value) {
  static const int signals[] = {SIGINT, SIGQUIT, SIGTSTP};
  struct sigaction before[3], action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < 3; i++) {
    /* Ctrl-C in the editor is not for us; Ctrl-Z stops the two of us together. */
    action.sa_handler = signals[i] == SIGTSTP ? SIG_DFL : SIG_IGN;
    sigaction(signals[i], &action, &before[i]);
  }
  /* Open only while we sleep: one that came just before would go unheard. */
  sigset_t heard, open;
  sigemptyset(&heard);
  sigaddset(&heard, SIGCHLD);
  sigaddset(&heard, SIGTERM);
  sigaddset(&heard, SIGHUP);
  pthread_sigmask(SIG_BLOCK, &heard, &open);
  int status = 0, result = CN_GONE;
  for (;;) {
    cn_was_continued();
    if (wait_or_hang_up(pid, &status, &open) <= 0) break;
    if (!WIFSTOPPED(status)) {
      result = meaning(status, value);
      break;
    }
    /* It stopped itself alone: the shell waits for us, so stop as well, and wake it on return. But if it
       stopped the two of us, we have been away already when its stop is told. */
    if (!cn_was_continued()) raise(SIGTSTP);
    kill(pid, SIGCONT);
  }
  pthread_sigmask(SIG_SETMASK, &open, NULL);
  for (int i = 0; i < 3; i++) sigaction(signals[i], &before[i], NULL);
  return result;
}
