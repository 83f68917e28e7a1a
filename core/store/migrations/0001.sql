-- Schema 1 of a Tidemark ledger. Amounts are thousandths of a credit, instants milliseconds of UTC
-- since 1970. The entries are the ledger; every other table can be rebuilt from them, but for the
-- names, notes and what the last import said, which never enter a chain.

CREATE TABLE programs (
    id      TEXT NOT NULL,
    version INTEGER NOT NULL,
    json    TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- One row an organization: its name, and the part of its state that every operation reads.
CREATE TABLE orgs (
    id              INTEGER PRIMARY KEY,
    org             TEXT NOT NULL UNIQUE,
    name            TEXT,
    seq             INTEGER NOT NULL,
    hash            BLOB NOT NULL,
    balance         INTEGER NOT NULL,
    created_at      INTEGER NOT NULL,
    booked_at       INTEGER NOT NULL,
    program         TEXT NOT NULL,
    version         INTEGER NOT NULL,
    time_zone       TEXT NOT NULL,
    on_trial        INTEGER NOT NULL,
    trial           INTEGER NOT NULL,
    trial_grant     INTEGER NOT NULL,
    plan            TEXT NOT NULL,
    subscribed      INTEGER NOT NULL,
    pending_plan    TEXT NOT NULL,
    anchor          INTEGER NOT NULL,
    cycle           INTEGER NOT NULL,
    cycle_start     INTEGER NOT NULL,
    cycle_end       INTEGER NOT NULL,
    cycle_grant_end INTEGER,
    threshold_kind  INTEGER NOT NULL,
    threshold       INTEGER NOT NULL,
    limit_kind      INTEGER NOT NULL,
    limit_amount    INTEGER NOT NULL,
    limit_period    INTEGER NOT NULL
) STRICT;

CREATE TABLE entry_kinds (
    kind INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
INSERT INTO entry_kinds (kind, name) VALUES
    (0, 'org_created'), (1, 'user_created'), (2, 'user_updated'), (3, 'limit_set'), (4, 'default_limit_set'),
    (5, 'threshold_set'), (6, 'plan_changed'), (7, 'trial_converted'), (8, 'program_changed'), (9, 'asset_created'),
    (10, 'asset_updated'), (11, 'refusal'), (12, 'grant'), (13, 'charge'), (14, 'adjustment'), (15, 'expiry'),
    (16, 'reopening'), (17, 'reversal');

-- The chains. `id` is the order of booking over the whole ledger. `draws`: "GRANT:THOUSANDTHS",
-- with "r" behind it where reopened, separated by spaces. `detail`: the kind's other fields, as JSON.
-- `prev` is the hash of the entry before. `operation` and `answer` stand beside the chain: what
-- answers a key again. `operation` is NULL where the entry came in a portable export, which does not
-- say all that the operation did.
CREATE TABLE entries (
    id           INTEGER PRIMARY KEY,
    org          INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    kind         INTEGER NOT NULL,
    amount       INTEGER NOT NULL,
    balance      INTEGER NOT NULL,
    booked_at    INTEGER NOT NULL,
    occurred_at  INTEGER NOT NULL,
    recorded_at  INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    user         TEXT,
    action       TEXT,
    model        TEXT,
    asset        TEXT,
    source_asset TEXT,
    draws        TEXT,
    detail       TEXT,
    hash         BLOB NOT NULL,
    key          TEXT,
    operation    BLOB,
    answer       TEXT
) STRICT;
CREATE UNIQUE INDEX entries_by_org ON entries (org, seq);
CREATE UNIQUE INDEX entries_by_key ON entries (org, key) WHERE key IS NOT NULL;
CREATE INDEX entries_by_time ON entries (booked_at);
CREATE INDEX entries_by_amount ON entries (amount);
CREATE INDEX entries_by_source ON entries (org, source_asset) WHERE source_asset IS NOT NULL;

CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only: a mistake is reversed'); END;
CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only: a mistake is reversed'); END;
CREATE TRIGGER entries_extend_a_chain BEFORE INSERT ON entries
WHEN NEW.seq <= (SELECT seq FROM orgs WHERE id = NEW.org)
    OR (NEW.id > 0 AND EXISTS (SELECT 1 FROM entries WHERE id = NEW.id))
    OR (NEW.key IS NOT NULL AND EXISTS (SELECT 1 FROM entries WHERE org = NEW.org AND key = NEW.key))
BEGIN SELECT RAISE(FAIL, 'an entry extends its chain'); END;
CREATE TRIGGER programs_are_added BEFORE INSERT ON programs
WHEN EXISTS (SELECT 1 FROM programs WHERE id = NEW.id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'a version of a program never changes: add another'); END;
CREATE TRIGGER programs_never_change BEFORE UPDATE ON programs
BEGIN SELECT RAISE(ABORT, 'a version of a program never changes: add another'); END;
CREATE TRIGGER programs_never_go BEFORE DELETE ON programs
BEGIN SELECT RAISE(ABORT, 'a version of a program never changes: add another'); END;

-- State of the grants. expires_at is 9223372036854775807 where a grant never ends.
CREATE TABLE grants (
    org        INTEGER NOT NULL,
    seq        INTEGER NOT NULL,
    source     INTEGER NOT NULL,
    priority   INTEGER NOT NULL,
    booked_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at   INTEGER,
    reversed   INTEGER NOT NULL,
    amount     INTEGER NOT NULL,
    remaining  INTEGER NOT NULL,
    reopenable INTEGER NOT NULL,
    PRIMARY KEY (org, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX grants_to_burn ON grants (org, priority, expires_at, seq) WHERE remaining > 0 AND ended_at IS NULL;
CREATE INDEX grants_to_end ON grants (org, expires_at, seq) WHERE remaining > 0 AND ended_at IS NULL;
CREATE INDEX grants_reopenable ON grants (org, priority, expires_at, seq) WHERE reopenable > 0;

CREATE TABLE users (
    org          INTEGER NOT NULL,
    user         TEXT NOT NULL,
    name         TEXT,
    email        TEXT,
    role         TEXT NOT NULL,
    active       INTEGER NOT NULL,
    limit_kind   INTEGER NOT NULL,
    limit_amount INTEGER NOT NULL,
    limit_period INTEGER NOT NULL,
    used_ever    INTEGER NOT NULL,
    PRIMARY KEY (org, user)
) STRICT, WITHOUT ROWID;

-- When a user became active or inactive, in order of booking.
CREATE TABLE user_toggles (
    org    INTEGER NOT NULL,
    user   TEXT NOT NULL,
    number INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    active INTEGER NOT NULL,
    PRIMARY KEY (org, user, number)
) STRICT, WITHOUT ROWID;

-- What a user's charges of a cycle cost, less the reversed ones.
CREATE TABLE used (
    org   INTEGER NOT NULL,
    user  TEXT NOT NULL,
    cycle INTEGER NOT NULL,
    used  INTEGER NOT NULL,
    PRIMARY KEY (org, user, cycle)
) STRICT, WITHOUT ROWID;

CREATE TABLE cycles (
    org    INTEGER NOT NULL,
    start  INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (org, start, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE assets (
    org        INTEGER NOT NULL,
    asset      TEXT NOT NULL,
    seq        INTEGER NOT NULL,
    model      TEXT,
    visibility INTEGER NOT NULL DEFAULT 0,
    archived   INTEGER NOT NULL DEFAULT 0,
    reversed   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (org, asset)
) STRICT, WITHOUT ROWID;

CREATE TABLE reversals (
    org INTEGER NOT NULL,
    of  INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (org, of)
) STRICT, WITHOUT ROWID;

-- Purchases are known by their reference, wherever they were booked.
CREATE TABLE purchases (
    org       INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    reference TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    PRIMARY KEY (org, kind, reference)
) STRICT, WITHOUT ROWID;

-- What the last import said of an organization (user '') or a user.
CREATE TABLE imported (
    org         TEXT NOT NULL,
    user        TEXT NOT NULL,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,
    email       TEXT NOT NULL,
    limit_given TEXT NOT NULL,
    PRIMARY KEY (org, user)
) STRICT, WITHOUT ROWID;

-- What else a later import must know of the earlier ones. `about`: 0, when the export said at first
-- that a user (id) was created; 1, why a purchase with this key (id) was refused; 2, up to when
-- usage was applied that books nothing.
CREATE TABLE import_notes (
    org    TEXT NOT NULL,
    about  INTEGER NOT NULL,
    id     TEXT NOT NULL,
    text   TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (org, about, id)
) STRICT, WITHOUT ROWID;

-- What somebody set aside in the list of what needs attention: until when, and why. `kind` is what it was
-- listed for then: it comes back when it gets worse.
CREATE TABLE snoozes (
    org   TEXT PRIMARY KEY,
    kind  INTEGER NOT NULL,
    until INTEGER NOT NULL,
    note  TEXT NOT NULL,
    actor TEXT NOT NULL,
    at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What people keep about an organization. `tags`: one a line; `renewal`: a day, as 2027-03-14.
CREATE TABLE accounts (
    org     INTEGER PRIMARY KEY,
    owner   TEXT NOT NULL,
    tags    TEXT NOT NULL,
    renewal TEXT,
    notes   TEXT NOT NULL
) STRICT;

-- For people with a database browser.
CREATE VIEW v_entries AS
SELECT e.id, o.org, e.seq, k.name AS kind, e.amount / 1000.0 AS amount, e.balance / 1000.0 AS balance,
    strftime('%Y-%m-%dT%H:%M:%fZ', e.booked_at / 1000.0, 'unixepoch') AS booked_at,
    strftime('%Y-%m-%dT%H:%M:%fZ', e.occurred_at / 1000.0, 'unixepoch') AS occurred_at,
    e.actor, e.user, e.action, e.model, e.asset, e.source_asset, e.draws, e.detail, e.key, lower(hex(e.hash)) AS hash
FROM entries e JOIN orgs o ON o.id = e.org JOIN entry_kinds k ON k.kind = e.kind;

CREATE VIEW v_balances AS
SELECT org, name, balance / 1000.0 AS remaining, program, version,
    CASE WHEN on_trial THEN 'trial' WHEN subscribed THEN plan ELSE NULL END AS plan, nullif(pending_plan, '') AS pending_plan,
    strftime('%Y-%m-%dT%H:%M:%fZ', booked_at / 1000.0, 'unixepoch') AS booked_to, seq AS entries
FROM orgs;

CREATE VIEW v_grants AS
SELECT o.org, g.seq, CASE g.source WHEN 0 THEN 'subscription' WHEN 1 THEN 'upgrade' WHEN 2 THEN 'trial' WHEN 3 THEN 'topup'
        WHEN 4 THEN 'promotional' WHEN 5 THEN 'adjustment' ELSE 'refund' END AS source, g.priority,
    g.amount / 1000.0 AS amount, g.remaining / 1000.0 AS remaining,
    strftime('%Y-%m-%dT%H:%M:%fZ', g.booked_at / 1000.0, 'unixepoch') AS booked_at,
    CASE WHEN g.expires_at < 9223372036854775807 THEN strftime('%Y-%m-%dT%H:%M:%fZ', g.expires_at / 1000.0, 'unixepoch') END AS expires_at
FROM grants g JOIN orgs o ON o.id = g.org;

CREATE VIEW v_users AS
SELECT o.org, u.user, u.name, u.email, u.role, u.active, CASE u.limit_kind WHEN 0 THEN 'inherit' WHEN 1 THEN 'unlimited'
        ELSE CAST(u.limit_amount / 1000.0 AS TEXT) END AS "limit", u.used_ever / 1000.0 AS used_ever
FROM users u JOIN orgs o ON o.id = u.org;
