extension Schema {
  /// What becomes of it: each unit's share, and what was delivered and urged.
  static let tasks = """
    CREATE TABLE task (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      plan_id INTEGER NOT NULL REFERENCES plan,
      unit_id INTEGER NOT NULL REFERENCES unit,
      duty_id INTEGER NOT NULL REFERENCES duty,
      state TEXT NOT NULL DEFAULT 'open'
        CHECK (state IN ('open', 'submitted', 'returned', 'done', 'waived', 'void')),
      planned_on TEXT,
      submitted_on TEXT,
      done_on TEXT,
      extended TEXT,
      paper TEXT,
      note TEXT,
      departed INTEGER NOT NULL DEFAULT 0, -- settled: void because the unit left
      optional INTEGER NOT NULL DEFAULT 0, -- settled
      due_date TEXT, -- settled
      due_bound TEXT, -- settled
      last_day TEXT, -- settled
      delivered_on TEXT, -- settled
      unit_key TEXT NOT NULL, -- settled: the unit's sort_key, so that an index has the usual order
      UNIQUE (unit_id, duty_id)
    ) STRICT;
    CREATE INDEX task_duty ON task(duty_id, unit_id);
    CREATE INDEX task_by_day ON task(plan_id, last_day, unit_key, unit_id, duty_id);
    CREATE INDEX task_not_done ON task(plan_id, last_day, unit_key, unit_id, duty_id)
      WHERE state IN ('open', 'submitted', 'returned');
    CREATE INDEX task_not_done_unit ON task(unit_id, plan_id, last_day)
      WHERE state IN ('open', 'submitted', 'returned');

    CREATE TABLE submission (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      plan_id INTEGER NOT NULL REFERENCES plan,
      task_id INTEGER NOT NULL REFERENCES task,
      version INTEGER NOT NULL CHECK (version > 0),
      "on" TEXT NOT NULL,
      file TEXT,
      sha256 TEXT,
      number TEXT,
      figures_to TEXT,
      estimated INTEGER,
      has_appendix INTEGER,
      verdict TEXT NOT NULL DEFAULT 'pending'
        CHECK (verdict IN ('pending', 'accepted', 'returned')),
      note TEXT,
      UNIQUE (task_id, version)
    ) STRICT;
    CREATE INDEX submission_plan ON submission(plan_id);

    CREATE TABLE reminder (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      plan_id INTEGER NOT NULL REFERENCES plan,
      task_id INTEGER NOT NULL REFERENCES task,
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      "on" TEXT NOT NULL,
      channel TEXT,
      letter TEXT,
      by TEXT,
      UNIQUE (task_id, ordinal)
    ) STRICT;
    CREATE INDEX reminder_plan ON reminder(plan_id);
    """
}
