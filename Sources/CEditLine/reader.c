// Reads keys for libedit. Sequences that begin with ESC are understood here, with a short wait
// that tells them from the ESC key, so that libedit sees one key for each.

#include "edit.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

enum { ESCAPE = 27, NONE = -1, STOP = -2 };

/// Milliseconds after which an ESC was the key, and an unfinished character is given up.
static const int sequence_wait = 50, character_wait = 500;

/// A paste longer than this is cut, in bytes.
static const size_t paste_limit = 4u << 20;

/// Waits for a byte; handles the signals that come meanwhile. `milliseconds` below zero: for ever.
/// Gives 1 when there is a byte, NONE after the time, STOP when the reading must end.
static int wait_for_byte(kh_edit *edit, int milliseconds) {
  for (;;) {
    sigset_t watched, before;
    kh_signals_watched(&watched);
    sigprocmask(SIG_BLOCK, &watched, &before);
    int came = kh_signals_take(), ready = 0;
    if (!came) {
      struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
      struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
      ready = ppoll(&input, 1, milliseconds < 0 ? NULL : &time, &before);
    }
    sigprocmask(SIG_SETMASK, &before, NULL);
    // Where there was a byte at once, a signal that came before it is handled only here.
    came |= kh_signals_take();
    if (came & CAME_INTERRUPT) {
      edit->stop = kh_terminated() ? ENDED : INTERRUPTED;
      return STOP;
    }
    if (came & CAME_SUSPEND) kh_screen_suspend(edit);
    else if (came & CAME_CONTINUE) kh_screen_continued(edit);
    else if (came & CAME_RESIZE) kh_screen_resized(edit);
    if (ready > 0) return 1;
    if (ready == 0 && !came) return NONE;
    if (ready < 0 && errno != EINTR) {
      edit->stop = ENDED;
      return STOP;
    }
  }
}

/// The next byte, NONE or STOP. Bytes are read one by one: what is typed ahead stays in the
/// terminal, for a pager or for the program after this one.
static int next_byte(kh_edit *edit, int milliseconds) {
  if (edit->ahead_count > 0) {
    int byte = edit->ahead[0];
    memmove(edit->ahead, edit->ahead + 1, (size_t)--edit->ahead_count);
    return byte;
  }
  for (;;) {
    int waited = wait_for_byte(edit, milliseconds);
    if (waited < 0) return waited;
    unsigned char byte;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count == 1) return byte;
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    edit->stop = ENDED;
    return STOP;
  }
}

static void put_back(kh_edit *edit, const unsigned char *bytes, int count) {
  if (edit->ahead_count + count > AHEAD) return;
  memmove(edit->ahead + count, edit->ahead, (size_t)edit->ahead_count);
  memcpy(edit->ahead, bytes, (size_t)count);
  edit->ahead_count += count;
}

/// Reads up to the end of a bracketed paste. Nothing in it is obeyed.
static int read_paste(kh_edit *edit) {
  static const char end[] = "\033[201~";
  static const size_t end_length = sizeof end - 1;
  size_t room = 4096, length = 0;
  char *text = malloc(room);
  for (;;) {
    int byte = text ? next_byte(edit, -1) : STOP;
    if (byte < 0) {
      free(text);
      return STOP;
    }
    if (length == room) {
      char *larger = realloc(text, room *= 2);
      if (!larger) free(text);
      text = larger;
      if (!text) continue;
    }
    text[length++] = (char)byte;
    if (length >= end_length && memcmp(text + length - end_length, end, end_length) == 0) break;
    if (length > paste_limit + end_length) {
      memmove(text + paste_limit, text + length - end_length, end_length);
      length = paste_limit + end_length;
    }
  }
  free(edit->pasted);
  edit->pasted = text;
  edit->pasted_length = length - end_length;
  return KH_KEY_PASTE;
}

/// The key of a finished sequence: `ESC [ parameters final` or `ESC O final`; 0 for an unknown one.
static int key_of(const char *parameters, int final) {
  int first = atoi(parameters);
  const char *second = strchr(parameters, ';');
  bool modified = second && atoi(second + 1) > 1;
  switch (final) {
    case 'A': return KH_KEY_UP;
    case 'B': return KH_KEY_DOWN;
    case 'C': return modified ? KH_KEY_WORD_RIGHT : KH_KEY_RIGHT;
    case 'D': return modified ? KH_KEY_WORD_LEFT : KH_KEY_LEFT;
    case 'H': return KH_KEY_HOME;
    case 'F': return KH_KEY_END;
    case 'c': return KH_KEY_WORD_RIGHT;
    case 'd': return KH_KEY_WORD_LEFT;
    case '~':
      switch (first) {
        case 1: case 7: return KH_KEY_HOME;
        case 4: case 8: return KH_KEY_END;
        case 3: return KH_KEY_DELETE;
        case 200: return KH_KEY_PASTE;
      }
  }
  return 0;
}

/// The key that an ESC begins; ESC itself when nothing that is a sequence follows at once.
static int after_escape(kh_edit *edit) {
  unsigned char seen[32];
  int count = 0;
  for (;;) {
    int byte = next_byte(edit, sequence_wait);
    if (byte == STOP) return STOP;
    bool opened = count > 0 && seen[0] == '[';
    bool wrong = byte == NONE || (count == 0 ? byte != '[' && byte != 'O' : byte < ' ');
    if (byte != NONE) seen[count++] = (unsigned char)byte;
    if (wrong || count == sizeof seen) {
      put_back(edit, seen, count);
      return ESCAPE;
    }
    if (count < 2 || (opened && byte < '@')) continue;
    char parameters[sizeof seen];
    memcpy(parameters, seen + 1, (size_t)(count - 2));
    parameters[count - 2] = 0;
    int key = key_of(parameters, byte);
    return key == KH_KEY_PASTE ? read_paste(edit) : key;
  }
}

/// The character that begins with `byte`; 0 for bytes that make none.
static int character(kh_edit *edit, int byte) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  for (;;) {
    wchar_t decoded = 0;
    char next = (char)byte;
    size_t used = mbrtowc(&decoded, &next, 1, &state);
    if (used == (size_t)-1) return 0;
    if (used != (size_t)-2) return (int)decoded;
    byte = next_byte(edit, character_wait);
    if (byte == STOP) return STOP;
    if (byte == NONE) return 0;
    if (byte < 0x80) {
      unsigned char plain = (unsigned char)byte;
      put_back(edit, &plain, 1);
      return 0;
    }
  }
}

static int next_key(kh_edit *edit) {
  for (;;) {
    int byte = next_byte(edit, -1);
    if (byte < 0) return STOP;
    if (byte != ESCAPE && byte < 0x80) return byte;
    int key = byte == ESCAPE ? after_escape(edit) : character(edit, byte);
    bool reserved = byte != ESCAPE && key >= 0x80 && key < 0xa0;
    if (key != 0 && !reserved) return key;
  }
}

int kh_read_key(EditLine *el, wchar_t *key) {
  kh_edit *edit = NULL;
  el_get(el, EL_CLIENTDATA, &edit);
  int next = STOP;
  if (edit->stop == GOING) {
    next = edit->again ? (int)edit->again : next_key(edit);
    edit->again = 0;
  }
  if (next == STOP) {
    errno = EINTR;
    *key = 0;
    return -1;
  }
  if (edit->capturing) {
    edit->scalar = (uint32_t)next;
    next = KH_KEY_CAPTURED;
  } else if (next >= 0xa0 && wcwidth((wchar_t)next) == 0) {
    edit->scalar = (uint32_t)next;
    next = KH_KEY_MARK;
  }
  *key = (wchar_t)next;
  return 1;
}
