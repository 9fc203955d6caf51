/// The tables of a workspace, as its first version makes them. Days are ISO text, enumeration members
/// their English words, truth values 0 and 1, lists of texts JSON arrays.
///
/// No id is given twice (AUTOINCREMENT): the journal knows a record by it, also one that is gone.
///
/// Columns under "settled" are worked out by `Settlement` from definitions and events; nothing that
/// depends on *today* is ever stored.
enum Schema {
  static let shared = """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      id INTEGER PRIMARY KEY AUTOINCREMENT,
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
      effective TEXT NOT NULL, -- the day from which it counts: `on`, else `day`
      actor TEXT,
      statement TEXT,
      reason TEXT,
      undoes INTEGER REFERENCES change,
      block INTEGER NOT NULL, -- the first change of its transaction: what one undo takes back
      job_id INTEGER REFERENCES job
    ) STRICT;
    CREATE INDEX change_block ON change(block);
    CREATE INDEX change_effective ON change(effective);
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
}
