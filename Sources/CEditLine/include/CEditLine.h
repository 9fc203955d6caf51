/// Fixed-name doors to libedit, whose own `el_set` and `el_get` are variadic and cannot be called
/// from Swift, and the process's signal flags. All of it belongs to the main thread, except that
/// `kh_interrupt_pending` may be asked anywhere.
#ifndef KH_CEDITLINE_H
#define KH_CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// MARK: Signals

/// Notes SIGINT and SIGTERM from now on instead of dying of them. A signal that was ignored when
/// the program started stays ignored.
void kh_signals_listen(void);

/// Not zero once SIGINT or SIGTERM has come; it has the shape of SQLite's progress handler.
int kh_interrupt_pending(void *_Nullable unused);

bool kh_interrupted(void);
bool kh_terminated(void);

/// Forgets SIGINT. SIGTERM is never forgotten.
void kh_interrupt_clear(void);

// MARK: The terminal

/// Makes characters UTF-8, whatever the environment says; numbers keep their point. False when
/// the system has no UTF-8 locale at all, and then no editor can be opened.
bool kh_use_utf8(void);

/// The size of the terminal behind `fd`, in cells; false when there is none or it is unknown.
bool kh_terminal_size(int fd, int *columns, int *rows);

// MARK: The editor

typedef struct kh_edit kh_edit;

/// Keys that have no character. They take the places of the C1 control characters, which nobody
/// types: libedit's maps hold single keys below 256, and a sequence that begins with ESC would
/// swallow ESC itself in vi mode.
typedef enum {
  KH_KEY_UP = 0x80,
  KH_KEY_DOWN,
  KH_KEY_LEFT,
  KH_KEY_RIGHT,
  KH_KEY_HOME,
  KH_KEY_END,
  KH_KEY_DELETE,
  KH_KEY_WORD_LEFT,
  KH_KEY_WORD_RIGHT,
  /// A pasted text waits in `kh_edit_pasted`.
  KH_KEY_PASTE,
  /// A character without width, such as a combining mark, waits in `kh_edit_scalar`.
  KH_KEY_MARK,
  /// Any key typed while capturing waits in `kh_edit_scalar`.
  KH_KEY_CAPTURED,
  KH_KEY_COUNT
} kh_key;

/// What libedit should do once a key has been handled.
typedef enum { KH_THEN_NOTHING, KH_THEN_MOVE, KH_THEN_REFRESH, KH_THEN_BEEP } kh_then;

typedef enum { KH_LINE, KH_INTERRUPTED, KH_END } kh_input;

/// Handles a key: one of `kh_key`, or Tab, ^P, ^N, ^R, and in vi's command mode j, k, / and ?.
typedef kh_then (*kh_handler)(void *context, int key);

/// Opens the editor on standard input and output, reads `~/.editrc`, then binds its own keys.
kh_edit *_Nullable kh_edit_open(const char *program);
void kh_edit_close(kh_edit *edit);
void kh_edit_handle(kh_edit *edit, void *_Nullable context, kh_handler handler);

/// Colour sequences in `prompt` stand between \1 and \1, with a visible character after each.
void kh_edit_prompt(kh_edit *edit, const char *prompt);

/// Reads one line, without its newline; `*line` lives until the next call on this editor.
kh_input kh_edit_read(kh_edit *edit, const char *_Nullable *_Nonnull line);

// MARK: For handlers

/// The line being edited, and the cursor as an offset in bytes.
const char *kh_edit_line(kh_edit *edit, size_t *length, size_t *cursor);
/// Moves the cursor by so many scalars.
void kh_edit_move(kh_edit *edit, int scalars);
/// Deletes so many scalars before the cursor.
void kh_edit_delete(kh_edit *edit, int scalars);
void kh_edit_insert(kh_edit *edit, const char *text);
/// Puts `scalar` in the place of the one before the cursor.
void kh_edit_amend(kh_edit *edit, uint32_t scalar);

/// The scalar of KH_KEY_MARK or KH_KEY_CAPTURED.
uint32_t kh_edit_scalar(kh_edit *edit);
/// The text of KH_KEY_PASTE: bytes as they came, not ended by a zero.
const char *_Nullable kh_edit_pasted(kh_edit *edit, size_t *length);
/// While capturing, every key arrives as KH_KEY_CAPTURED.
void kh_edit_capture(kh_edit *edit, bool on);
/// Gives a captured key back, to be read again and obeyed.
void kh_edit_again(kh_edit *edit, uint32_t key);
/// Prints `text` below the line, each row ended by a newline, and draws the line anew under it.
void kh_edit_print_below(kh_edit *edit, const char *text);

#pragma clang assume_nonnull end

#endif
