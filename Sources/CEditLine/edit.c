#include "edit.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool kh_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

static kh_edit *owner(EditLine *el) {
  kh_edit *edit = NULL;
  el_get(el, EL_CLIENTDATA, &edit);
  return edit;
}

static char *prompt_of(EditLine *el) { return owner(el)->prompt; }

static unsigned char handle(EditLine *el, wint_t key) {
  kh_edit *edit = owner(el);
  if (!edit->handler || !edit->context) return CC_ERROR;
  switch (edit->handler(edit->context, (int)key)) {
    case KH_THEN_NOTHING: return CC_NORM;
    case KH_THEN_MOVE: return CC_CURSOR;
    case KH_THEN_REFRESH: return CC_REFRESH;
    case KH_THEN_BEEP: return CC_REFRESH_BEEP;
  }
  return CC_NORM;
}

/// `bind -v` in ~/.editrc resets both maps, so this comes after it.
static void bind_keys(EditLine *el) {
  el_set(el, EL_ADDFN, "kh-key", "Handle a key of kh", handle);
  for (int key = KH_KEY_UP; key < KH_KEY_COUNT; key++) {
    const char name[] = {(char)(0xc0 | key >> 6), (char)(0x80 | (key & 0x3f)), 0};
    const char *command = key == KH_KEY_WORD_LEFT ? "ed-prev-word"
        : key == KH_KEY_WORD_RIGHT                ? "em-next-word"
                                                  : "kh-key";
    el_set(el, EL_BIND, name, command, NULL);
    el_set(el, EL_BIND, "-a", name, command, NULL);
  }
  static const char *const typed[] = {"^I", "^P", "^N", "^R"};
  for (int i = 0; i < 4; i++) el_set(el, EL_BIND, typed[i], "kh-key", NULL);
  const char *editor = NULL;
  el_get(el, EL_EDITOR, &editor);
  if (!editor || strcmp(editor, "vi") != 0) return;
  static const char *const commands[] = {"j", "k", "/", "?", "^P", "^N", "^R"};
  for (int i = 0; i < 7; i++) el_set(el, EL_BIND, "-a", commands[i], "kh-key", NULL);
}

static bool moves_its_cursor(EditLine *el) {
  static char up[] = "up";
  const char *sequence = NULL;
  el_get(el, EL_GETTC, up, &sequence);
  return sequence && *sequence;
}

kh_edit *kh_edit_open(const char *program) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return NULL;
  kh_edit *edit = calloc(1, sizeof *edit);
  if (!edit) return NULL;
  edit->prompt = strdup("");
  edit->el = edit->prompt ? el_init(program, stdin, stdout, stderr) : NULL;
  if (!edit->el) {
    free(edit->prompt);
    free(edit);
    return NULL;
  }
  el_set(edit->el, EL_CLIENTDATA, edit);
  el_set(edit->el, EL_EDITOR, "emacs");
  el_set(edit->el, EL_PROMPT_ESC, prompt_of, '\1');
  el_set(edit->el, EL_GETCFN, kh_read_key);
  el_source(edit->el, NULL);
  el_set(edit->el, EL_SIGNAL, 0);
  bind_keys(edit->el);
  edit->capable = moves_its_cursor(edit->el);
  return edit;
}

void kh_edit_close(kh_edit *edit) {
  el_end(edit->el);
  free(edit->prompt);
  free(edit->pasted);
  free(edit);
}

void kh_edit_handle(kh_edit *edit, void *context, kh_handler handler) {
  edit->context = context;
  edit->handler = handler;
}

void kh_edit_prompt(kh_edit *edit, const char *prompt) {
  char *copy = strdup(prompt);
  if (!copy) return;
  free(edit->prompt);
  edit->prompt = copy;
}

kh_input kh_edit_read(kh_edit *edit, const char **line) {
  *line = NULL;
  edit->stop = kh_terminated() ? ENDED : GOING;
  edit->capturing = false;
  edit->again = 0;
  kh_interrupt_clear();
  kh_signals_reading(true);
  kh_screen_begin(edit);
  int count = 0;
  const char *text = el_gets(edit->el, &count);
  kh_screen_end(edit);
  kh_signals_reading(false);
  if (edit->stop == INTERRUPTED) {
    fputs("^C", stdout);
    kh_screen_leave(edit);
    kh_interrupt_clear();
    return KH_INTERRUPTED;
  }
  if (edit->stop == ENDED || !text || count <= 0) {
    putchar('\n');
    fflush(stdout);
    return KH_END;
  }
  if (text[count - 1] == '\n') ((char *)text)[count - 1] = 0;
  *line = text;
  return KH_LINE;
}

const char *kh_edit_line(kh_edit *edit, size_t *length, size_t *cursor) {
  const LineInfo *line = el_line(edit->el);
  *length = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return line->buffer;
}

void kh_edit_move(kh_edit *edit, int scalars) { el_cursor(edit->el, scalars); }
void kh_edit_delete(kh_edit *edit, int scalars) { el_deletestr(edit->el, scalars); }
void kh_edit_insert(kh_edit *edit, const char *text) { el_insertstr(edit->el, text); }

/// In place: deleting and inserting would fill vi's yank buffer with the bare letter.
void kh_edit_amend(kh_edit *edit, uint32_t scalar) {
  const LineInfoW *line = el_wline(edit->el);
  if (line->cursor > line->buffer) ((wchar_t *)line->cursor)[-1] = (wchar_t)scalar;
}

uint32_t kh_edit_scalar(kh_edit *edit) { return edit->scalar; }

const char *kh_edit_pasted(kh_edit *edit, size_t *length) {
  *length = edit->pasted ? edit->pasted_length : 0;
  return edit->pasted;
}

void kh_edit_capture(kh_edit *edit, bool on) { edit->capturing = on; }
void kh_edit_again(kh_edit *edit, uint32_t key) { edit->again = key; }

void kh_edit_print_below(kh_edit *edit, const char *text) {
  kh_screen_leave(edit);
  fputs(text, stdout);
  el_set(edit->el, EL_REFRESH);
}
