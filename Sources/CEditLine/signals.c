// Handlers only set flags; the reader looks at them around its ppoll. libedit's own handlers are
// never installed: they send what they get to the whole process group, and so to a parent script.

#include "edit.h"

#include <string.h>

static volatile sig_atomic_t interrupted, terminated, suspended, continued, resized;

/// A signal that comes again and again while nobody looks ends the process as it would have.
static void insist(int number, volatile sig_atomic_t *times) {
  if (++*times < 3) return;
  signal(number, SIG_DFL);
  raise(number);
}

static void note(int number) {
  switch (number) {
    case SIGINT: insist(number, &interrupted); break;
    case SIGTERM: insist(number, &terminated); break;
    case SIGTSTP: suspended = 1; break;
    case SIGCONT: continued = 1; break;
    case SIGWINCH: resized = 1; break;
  }
}

/// SA_RESTART keeps writes and waits elsewhere whole; ppoll is interrupted all the same.
static void listen_to(int number) {
  struct sigaction now;
  if (sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void leave_alone(int number) {
  struct sigaction now;
  if (sigaction(number, NULL, &now) == 0 && now.sa_handler == note) signal(number, SIG_DFL);
}

/// A program that was started with them blocked could be ended by nothing but SIGKILL.
static void let_through(void) {
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGINT);
  sigaddset(&ends, SIGTERM);
  sigprocmask(SIG_UNBLOCK, &ends, NULL);
}

void kh_signals_listen(void) {
  listen_to(SIGINT);
  listen_to(SIGTERM);
  let_through();
}

int kh_interrupt_pending(void *unused) {
  (void)unused;
  return interrupted || terminated;
}

bool kh_interrupted(void) { return interrupted; }
bool kh_terminated(void) { return terminated; }
void kh_interrupt_clear(void) { interrupted = 0; }

int kh_signals_take(void) {
  int came = (interrupted || terminated ? CAME_INTERRUPT : 0) | (suspended ? CAME_SUSPEND : 0)
      | (continued ? CAME_CONTINUE : 0) | (resized ? CAME_RESIZE : 0);
  suspended = continued = resized = 0;
  return came;
}

void kh_signals_reading(bool on) {
  static const int numbers[] = {SIGTSTP, SIGCONT, SIGWINCH};
  for (int i = 0; i < 3; i++) {
    if (on) listen_to(numbers[i]);
    else leave_alone(numbers[i]);
  }
  suspended = continued = resized = 0;
}

void kh_signals_watched(sigset_t *set) {
  sigemptyset(set);
  sigaddset(set, SIGINT);
  sigaddset(set, SIGTERM);
  sigaddset(set, SIGTSTP);
  sigaddset(set, SIGCONT);
  sigaddset(set, SIGWINCH);
}

void kh_signals_stop_here(void) {
  leave_alone(SIGTSTP);
  raise(SIGTSTP);
  listen_to(SIGTSTP);
  continued = 0;
}
