CREATE TABLE ledger_head (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    size BIGINT NOT NULL,
    frontier BYTEA NOT NULL,
    root BYTEA NOT NULL
);
CREATE TABLE ledger_entry (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    leaf BYTEA NOT NULL
);
CREATE TABLE ledger_subject (
    kind TEXT NOT NULL,
    id UUID NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (kind, id, seq)
);
CREATE TABLE ledger_part (
    seq BIGINT NOT NULL,
    n BIGINT NOT NULL,
    owner_kind TEXT NOT NULL,
    owner UUID NOT NULL,
    salt BYTEA,
    bytes BYTEA,
    PRIMARY KEY (seq, n)
);
CREATE INDEX ledger_part_owner ON ledger_part (owner_kind, owner);
CREATE TABLE ledger_row (
    seq BIGINT NOT NULL,
    n BIGINT NOT NULL,
    subject UUID NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (seq, n)
);
CREATE INDEX ledger_row_subject ON ledger_row (subject);
CREATE TABLE ledger_node (
    level BIGINT NOT NULL,
    n BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (level, n)
);
CREATE TABLE ledger_checkpoint (
    size BIGINT PRIMARY KEY,
    note TEXT NOT NULL
);
