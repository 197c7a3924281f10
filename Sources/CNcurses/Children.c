/* Programs that are started: the user's editor on the same terminal, a browser away from it. */
#define _GNU_SOURCE 1
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
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
  int status = 0, result = CN_GONE;
  for (;;) {
    pid_t found = waitpid(pid, &status, WUNTRACED);
    if (found < 0 && errno == EINTR) continue;
    if (found < 0) break;
    if (!WIFSTOPPED(status)) {
      result = meaning(status, value);
      break;
    }
    /* It stopped itself alone: the shell waits for us, so stop as well, and wake it on return. */
    raise(SIGTSTP);
    kill(pid, SIGCONT);
  }
  for (int i = 0; i < 3; i++) sigaction(signals[i], &before[i], NULL);
  return result;
}
