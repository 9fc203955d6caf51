/// The tables of a workspace, as its first version makes them. Days are ISO text, enumeration members
/// their English words, truth values 0 and 1, lists of texts JSON arrays.
///
/// Columns under "settled" are worked out by `Settlement` from definitions and events; nothing that
/// depends on *today* is ever stored.
enum Schema {
  static let shared = """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      sort_key TEXT NOT NULL,
      search TEXT NOT NULL,
      kind TEXT,
      sector TEXT,
      parent_id INTEGER REFERENCES unit,
      aliases TEXT,
      contact TEXT,
      official_code TEXT,
      valid_from TEXT,
      valid_to TEXT,
      named INTEGER NOT NULL DEFAULT 1,
      note TEXT
    ) STRICT;
    CREATE INDEX unit_parent ON unit(parent_id);

    CREATE TABLE supervisor (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      sort_key TEXT NOT NULL,
      search TEXT NOT NULL,
      holder TEXT,
      unit_id INTEGER REFERENCES unit
    ) STRICT;
    CREATE INDEX supervisor_unit ON supervisor(unit_id);

    CREATE TABLE holiday (
      id INTEGER PRIMARY KEY,
      date TEXT NOT NULL UNIQUE,
      name TEXT,
      kind TEXT NOT NULL DEFAULT 'off' CHECK (kind IN ('off', 'worked')),
      shipped INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE calendar (
      day TEXT PRIMARY KEY,
      is_workday INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      last_workday TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX calendar_workday ON calendar(ordinal, day) WHERE is_workday;

    CREATE TABLE plan (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      issuer_id INTEGER REFERENCES unit,
      issued TEXT,
      place TEXT,
      signer TEXT,
      signs_for TEXT,
      term TEXT,
      congress TEXT,
      basis TEXT,
      recipients TEXT,
      targets_locked INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE job (
      id INTEGER PRIMARY KEY,
      script TEXT,
      sha256 TEXT,
      arguments TEXT,
      started TEXT NOT NULL,
      ended TEXT,
      exit INTEGER,
      changes INTEGER,
      error TEXT
    ) STRICT;

    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      recorded_at TEXT NOT NULL,
      day TEXT NOT NULL,
      actor TEXT,
      statement TEXT,
      reason TEXT,
      undoes INTEGER REFERENCES change,
      block INTEGER NOT NULL, -- the first change of its transaction: what one undo takes back
      job_id INTEGER REFERENCES job
    ) STRICT;
    CREATE INDEX change_block ON change(block);
    CREATE INDEX change_day ON change(day);
    CREATE INDEX change_undoes ON change(undoes) WHERE undoes IS NOT NULL;

    CREATE TABLE journal (
      id INTEGER PRIMARY KEY,
      change_id INTEGER NOT NULL REFERENCES change,
      entity TEXT NOT NULL,
      source TEXT NOT NULL, -- the table
      row_id INTEGER NOT NULL,
      key TEXT NOT NULL,
      before TEXT,
      after TEXT,
      UNIQUE (change_id, source, row_id)
    ) STRICT;
    CREATE INDEX journal_row ON journal(source, row_id, id);

    CREATE TABLE once_key (
      key TEXT PRIMARY KEY,
      recorded_at TEXT NOT NULL,
      job_id INTEGER REFERENCES job
    ) STRICT, WITHOUT ROWID;
    """

  static let plan = """
    CREATE TABLE clause (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL,
      gist TEXT,
      paragraph TEXT,
      order_key TEXT NOT NULL DEFAULT '', -- settled
      UNIQUE (plan_id, code_key)
    ) STRICT;

    CREATE TABLE "group" (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL,
      name TEXT NOT NULL,
      sort_key TEXT NOT NULL,
      search TEXT NOT NULL,
      size INTEGER,
      open INTEGER NOT NULL DEFAULT 0,
      clause_id INTEGER REFERENCES clause,
      UNIQUE (plan_id, code_key)
    ) STRICT;

    CREATE TABLE membership (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      unit_id INTEGER NOT NULL REFERENCES unit,
      group_id INTEGER NOT NULL REFERENCES "group",
      position INTEGER NOT NULL,
      UNIQUE (unit_id, group_id)
    ) STRICT;
    CREATE INDEX membership_group ON membership(group_id, unit_id);

    CREATE TABLE oversight (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      supervisor_id INTEGER NOT NULL REFERENCES supervisor,
      clause_id INTEGER REFERENCES clause,
      watches_plan INTEGER NOT NULL DEFAULT 0,
      UNIQUE (supervisor_id, plan_id)
    ) STRICT;

    CREATE TABLE charge (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      supervisor_id INTEGER NOT NULL REFERENCES supervisor,
      role TEXT NOT NULL CHECK (role IN ('directs', 'follows')),
      position INTEGER NOT NULL,
      unit_id INTEGER REFERENCES unit,
      group_id INTEGER REFERENCES "group",
      CHECK ((unit_id IS NULL) <> (group_id IS NULL))
    ) STRICT;
    CREATE INDEX charge_by_supervisor ON charge(supervisor_id, plan_id, role);
    CREATE INDEX charge_by_unit ON charge(unit_id) WHERE unit_id IS NOT NULL;
    CREATE INDEX charge_by_group ON charge(group_id) WHERE group_id IS NOT NULL;

    CREATE TABLE supervises ( -- settled
      plan_id INTEGER NOT NULL,
      unit_id INTEGER NOT NULL,
      supervisor_id INTEGER NOT NULL,
      role TEXT NOT NULL,
      PRIMARY KEY (unit_id, plan_id, role, supervisor_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX supervises_supervisor ON supervises(supervisor_id, plan_id, unit_id);

    CREATE TABLE deadline (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL,
      name TEXT NOT NULL,
      search TEXT NOT NULL,
      date TEXT NOT NULL,
      bound TEXT NOT NULL CHECK (bound IN ('before', 'by')),
      wording TEXT,
      purpose TEXT NOT NULL DEFAULT 'due' CHECK (purpose IN ('due', 'cutoff')),
      clause_id INTEGER REFERENCES clause,
      due_date TEXT, -- settled: after amendments
      due_bound TEXT, -- settled
      last_day TEXT, -- settled
      UNIQUE (plan_id, code_key)
    ) STRICT;

    CREATE TABLE amendment (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      deadline_id INTEGER NOT NULL REFERENCES deadline,
      day TEXT NOT NULL,
      date TEXT NOT NULL,
      bound TEXT NOT NULL CHECK (bound IN ('before', 'by')),
      paper TEXT,
      reason TEXT,
      UNIQUE (deadline_id, day)
    ) STRICT;

    CREATE TABLE duty (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL,
      name TEXT NOT NULL,
      search TEXT NOT NULL,
      action TEXT,
      deliverable TEXT,
      optional INTEGER NOT NULL DEFAULT 0,
      continuous INTEGER NOT NULL DEFAULT 0,
      due_id INTEGER REFERENCES deadline,
      to_id INTEGER REFERENCES unit,
      via_id INTEGER REFERENCES unit,
      clause_id INTEGER REFERENCES clause,
      stated INTEGER NOT NULL DEFAULT 1,
      UNIQUE (plan_id, code_key)
    ) STRICT;
    CREATE INDEX duty_due ON duty(due_id);
    CREATE INDEX duty_clause ON duty(clause_id);

    CREATE TABLE precedence (
      id INTEGER PRIMARY KEY,
      duty_id INTEGER NOT NULL REFERENCES duty,
      after_id INTEGER NOT NULL REFERENCES duty,
      position INTEGER NOT NULL,
      UNIQUE (duty_id, after_id)
    ) STRICT;

    CREATE TABLE assignment (
      id INTEGER PRIMARY KEY,
      duty_id INTEGER NOT NULL REFERENCES duty,
      position INTEGER NOT NULL,
      unit_id INTEGER REFERENCES unit,
      group_id INTEGER REFERENCES "group",
      supervisor_id INTEGER REFERENCES supervisor,
      CHECK ((unit_id IS NOT NULL) + (group_id IS NOT NULL) + (supervisor_id IS NOT NULL) = 1)
    ) STRICT;
    CREATE INDEX assignment_by_duty ON assignment(duty_id);
    CREATE INDEX assignment_by_unit ON assignment(unit_id) WHERE unit_id IS NOT NULL;
    CREATE INDEX assignment_by_group ON assignment(group_id) WHERE group_id IS NOT NULL;

    CREATE TABLE "constraint" (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL,
      name TEXT NOT NULL,
      search TEXT NOT NULL,
      clause_id INTEGER REFERENCES clause,
      kind TEXT,
      UNIQUE (plan_id, code_key)
    ) STRICT;

    CREATE TABLE binding (
      id INTEGER PRIMARY KEY,
      constraint_id INTEGER NOT NULL REFERENCES "constraint",
      duty_id INTEGER NOT NULL REFERENCES duty,
      position INTEGER NOT NULL,
      UNIQUE (constraint_id, duty_id)
    ) STRICT;
    CREATE INDEX binding_duty ON binding(duty_id);

    CREATE TABLE task (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      unit_id INTEGER NOT NULL REFERENCES unit,
      duty_id INTEGER NOT NULL REFERENCES duty,
      state TEXT NOT NULL DEFAULT 'open'
        CHECK (state IN ('open', 'submitted', 'returned', 'done', 'waived', 'void')),
      planned_on TEXT,
      submitted_on TEXT,
      done_on TEXT,
      extended TEXT,
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
      id INTEGER PRIMARY KEY,
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
      id INTEGER PRIMARY KEY,
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

    CREATE TABLE section (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL,
      title TEXT NOT NULL,
      search TEXT NOT NULL,
      number TEXT,
      outline TEXT,
      "order" INTEGER,
      owner_id INTEGER REFERENCES unit,
      note TEXT,
      printed TEXT NOT NULL DEFAULT '', -- settled
      parent_id INTEGER REFERENCES section, -- settled
      level INTEGER NOT NULL DEFAULT 1, -- settled
      order_key TEXT NOT NULL DEFAULT '', -- settled
      UNIQUE (plan_id, code_key)
    ) STRICT;
    CREATE INDEX section_parent ON section(parent_id);

    CREATE TABLE target (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL,
      name TEXT NOT NULL,
      sort_key TEXT NOT NULL,
      search TEXT NOT NULL,
      uom TEXT,
      direction TEXT NOT NULL DEFAULT 'at_least' CHECK (direction IN ('at_least', 'at_most')),
      value REAL,
      section_id INTEGER REFERENCES section,
      result REAL, -- settled: the latest value of the whole plan
      UNIQUE (plan_id, code_key)
    ) STRICT;

    CREATE TABLE result (
      id INTEGER PRIMARY KEY,
      plan_id INTEGER NOT NULL REFERENCES plan,
      target_id INTEGER NOT NULL REFERENCES target,
      unit_id INTEGER REFERENCES unit,
      as_of TEXT NOT NULL,
      value REAL,
      estimated INTEGER NOT NULL DEFAULT 0,
      source TEXT
    ) STRICT;
    CREATE UNIQUE INDEX result_key ON result(target_id, coalesce(unit_id, 0), as_of);
    """

  /// Groups stand for the units in them.
  static let views = """
    CREATE VIEW duty_unit AS
      SELECT duty_id, unit_id FROM assignment WHERE unit_id IS NOT NULL
      UNION
      SELECT a.duty_id, m.unit_id FROM assignment a JOIN membership m ON m.group_id = a.group_id;

    CREATE VIEW charge_unit AS
      SELECT plan_id, supervisor_id, role, unit_id FROM charge WHERE unit_id IS NOT NULL
      UNION
      SELECT c.plan_id, c.supervisor_id, c.role, m.unit_id
      FROM charge c JOIN membership m ON m.group_id = c.group_id;
    """
}
