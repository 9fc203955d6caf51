#ifndef KH_EDIT_H
#define KH_EDIT_H

// For ppoll and wcwidth; this header comes first everywhere.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <histedit.h>
#include <signal.h>

#include "CEditLine.h"

enum { AHEAD = 48 };

struct kh_edit {
  EditLine *el;
  char *prompt;
  void *context;
  kh_handler handler;
  /// True on a terminal that moves its cursor: bracketed paste and redrawing in place need it.
  bool capable;
  bool capturing;
  /// Why the reading stops before Enter.
  enum { GOING, INTERRUPTED, ENDED } stop;
  uint32_t scalar;
  /// A key given back, or 0.
  uint32_t again;
  /// Bytes read too far, oldest first.
  unsigned char ahead[AHEAD];
  int ahead_count;
  char *pasted;
  size_t pasted_length;
};

// signals.c

/// What has come since it was last asked: bits.
enum { CAME_INTERRUPT = 1, CAME_SUSPEND = 2, CAME_CONTINUE = 4, CAME_RESIZE = 8 };
int kh_signals_take(void);
/// Notes SIGTSTP, SIGCONT and SIGWINCH while a line is read, and leaves them alone otherwise.
void kh_signals_reading(bool on);
/// The signals that must not slip in between looking at the flags and waiting.
void kh_signals_watched(sigset_t *set);
/// Stops the process as SIGTSTP does by default; returns when it is continued.
void kh_signals_stop_here(void);

// reader.c

int kh_read_key(EditLine *el, wchar_t *key);

// screen.c

void kh_screen_begin(kh_edit *edit);
void kh_screen_end(kh_edit *edit);
/// Moves below the last row of the line.
void kh_screen_leave(kh_edit *edit);
void kh_screen_resized(kh_edit *edit);
void kh_screen_suspend(kh_edit *edit);
void kh_screen_continued(kh_edit *edit);

#endif
