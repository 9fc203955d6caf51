// Where the line stands on the screen. libedit keeps this to itself, but a list printed below the
// line and a resized window both need it.

#include "edit.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

typedef struct {
  int row, column;
} place;

static void advance(place *at, wchar_t c, int columns) {
  if (c == '\n') {
    at->row++;
    at->column = 0;
    return;
  }
  int width = c == '\t' ? 8 - at->column % 8 : c < ' ' || c == 127 ? 2 : wcwidth(c);
  if (width < 0) width = c > 0xffff ? 8 : 7;
  if (c != '\t' && width == 2 && at->column + width > columns) {
    at->row++;
    at->column = 0;
  }
  at->column += width;
  while (at->column >= columns) {
    at->row++;
    at->column = c == '\t' ? 0 : at->column - columns;
  }
}

/// Where `end` in the line is drawn, counted from the beginning of the prompt.
static place place_of(kh_edit *edit, const wchar_t *end, int columns) {
  place at = {0, 0};
  mbstate_t state;
  memset(&state, 0, sizeof state);
  bool hidden = false;
  for (const char *rest = edit->prompt; *rest;) {
    wchar_t c = 0;
    size_t used = mbrtowc(&c, rest, 6, &state);
    if (used == 0 || used > 6) break;
    rest += used;
    if (c == 1) hidden = !hidden;
    else if (!hidden) advance(&at, c, columns);
  }
  for (const wchar_t *c = el_wline(edit->el)->buffer; c < end; c++) advance(&at, *c, columns);
  return at;
}

static int columns_now(void) {
  int columns = 80, rows = 24;
  kh_terminal_size(STDOUT_FILENO, &columns, &rows);
  return columns;
}

bool kh_terminal_size(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

static void bracketed_paste(kh_edit *edit, bool on) {
  if (!edit->capable) return;
  fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
  fflush(stdout);
}

void kh_screen_begin(kh_edit *edit) { bracketed_paste(edit, true); }
void kh_screen_end(kh_edit *edit) { bracketed_paste(edit, false); }

void kh_screen_leave(kh_edit *edit) {
  const LineInfoW *line = el_wline(edit->el);
  int columns = columns_now();
  int last = place_of(edit, line->lastchar, columns).row;
  for (int row = place_of(edit, line->cursor, columns).row; row <= last; row++) putchar('\n');
  fflush(stdout);
}

/// Terminals lay long lines out anew when their width changes, so the first row of the prompt is
/// found by the new width.
void kh_screen_resized(kh_edit *edit) {
  el_resize(edit->el);
  if (edit->capable) {
    int up = place_of(edit, el_wline(edit->el)->cursor, columns_now()).row;
    putchar('\r');
    if (up > 0) printf("\033[%dA", up);
    fputs("\033[J", stdout);
  } else {
    kh_screen_leave(edit);
  }
  el_set(edit->el, EL_REFRESH);
}

/// Also after a plain SIGSTOP, when the shell has changed the terminal's mode behind our back.
void kh_screen_continued(kh_edit *edit) {
  el_set(edit->el, EL_PREP_TERM, 0);
  el_set(edit->el, EL_PREP_TERM, 1);
  el_resize(edit->el);
  kh_screen_begin(edit);
  el_set(edit->el, EL_REFRESH);
}

/// Where nobody could continue us, as in a terminal that runs kh alone, the stop returns at once.
void kh_screen_suspend(kh_edit *edit) {
  kh_screen_leave(edit);
  kh_screen_end(edit);
  el_set(edit->el, EL_PREP_TERM, 0);
  kh_signals_stop_here();
  kh_screen_continued(edit);
}
