#define _GNU_SOURCE 1
#include "CSystem.h"
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include <wchar.h>
#ifdef __APPLE__
#include <sys/stdio.h>
#include <xlocale.h>
#endif

/* A locale object of our own, so that widths do not hang on LANG nor on who called setlocale. */
static locale_t utf8_locale(void) {
  static locale_t made;
  locale_t now = __atomic_load_n(&made, __ATOMIC_ACQUIRE);
  if (now) return now;
  locale_t fresh = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!fresh) fresh = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
  if (!fresh) return (locale_t)0;
  locale_t none = (locale_t)0;
  if (!__atomic_compare_exchange_n(&made, &none, fresh, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
    freelocale(fresh);
    return none;
  }
  return fresh;
}

int cs_width(int32_t scalar) {
  if (scalar >= 0x20 && scalar < 0x7f) return 1;
  locale_t utf8 = utf8_locale();
  if (!utf8) return scalar >= 0xa0 ? 1 : -1;
  locale_t before = uselocale(utf8);
  int columns = wcwidth((wchar_t)scalar);
  uselocale(before);
  return columns;
}

int cs_swap(const char *one, const char *other) {
#ifdef __APPLE__
  return renamex_np(one, other, RENAME_SWAP);
#else
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
#endif
}

int cs_rename_new(const char *from, const char *to) {
#ifdef __APPLE__
  return renamex_np(from, to, RENAME_EXCL);
#else
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
#endif
}

int cs_wake_pipe(int ends[2]) {
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  return 0;
}

int cs_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int64_t cs_stack_limit(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return INT64_MAX;
  return limit.rlim_cur > INT64_MAX ? INT64_MAX : (int64_t)limit.rlim_cur;
}
