extension Schema {
  /// What a plan lays down.
  static let plan = """
    CREATE TABLE clause (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      plan_id INTEGER NOT NULL REFERENCES plan,
      code TEXT NOT NULL,
      code_key TEXT NOT NULL,
      gist TEXT,
      paragraph TEXT,
      order_key TEXT NOT NULL DEFAULT '', -- settled
      UNIQUE (plan_id, code_key)
    ) STRICT;

    CREATE TABLE "group" (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      plan_id INTEGER NOT NULL REFERENCES plan,
      unit_id INTEGER NOT NULL REFERENCES unit,
      group_id INTEGER NOT NULL REFERENCES "group",
      position INTEGER NOT NULL,
      UNIQUE (unit_id, group_id)
    ) STRICT;
    CREATE INDEX membership_group ON membership(group_id, unit_id);

    CREATE TABLE oversight (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      plan_id INTEGER NOT NULL REFERENCES plan,
      supervisor_id INTEGER NOT NULL REFERENCES supervisor,
      clause_id INTEGER REFERENCES clause,
      watches_plan INTEGER NOT NULL DEFAULT 0,
      UNIQUE (supervisor_id, plan_id)
    ) STRICT;

    CREATE TABLE charge (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      duty_id INTEGER NOT NULL REFERENCES duty,
      after_id INTEGER NOT NULL REFERENCES duty,
      position INTEGER NOT NULL,
      UNIQUE (duty_id, after_id)
    ) STRICT;

    CREATE TABLE assignment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      constraint_id INTEGER NOT NULL REFERENCES "constraint",
      duty_id INTEGER NOT NULL REFERENCES duty,
      position INTEGER NOT NULL,
      UNIQUE (constraint_id, duty_id)
    ) STRICT;
    CREATE INDEX binding_duty ON binding(duty_id);

    CREATE TABLE section (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    CREATE VIEW duty_unit AS \(Derived.dutyUnit.rows { $0 });
    CREATE VIEW charge_unit AS \(Derived.chargeUnit.rows { $0 });
    """
}
