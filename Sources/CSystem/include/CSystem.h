#pragma once
#include <stdint.h>

/// Columns that one Unicode scalar takes on a terminal, by the C library's UTF-8 table whatever the
/// locale in force: 0, 1 or 2; -1 for a control or a scalar the table does not know.
int cs_width(int32_t scalar);

/// Swaps two names in one step, so that neither is ever missing. Returns 0, or -1 with errno set;
/// ENOSYS or EINVAL means that this file system cannot.
int cs_swap(const char *one, const char *other);

/// Renames without replacing: -1 with EEXIST when the new name is taken.
int cs_rename_new(const char *from, const char *to);

/// Two ends of a pipe, both close-on-exec and not blocking, to wake a `poll`. Returns 0 or -1.
int cs_wake_pipe(int ends[2]);

/// Makes text output UTF-8 where the locale allows it. Returns 1 when the codeset is UTF-8 afterwards.
int cs_use_utf8(void);

/// How many bytes the stack may have; the largest number when there is no limit.
int64_t cs_stack_limit(void);
