CREATE TABLE plan (
    id UUID PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    statement TEXT NOT NULL,
    source TEXT,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    carriers TEXT NOT NULL
);
CREATE TABLE plan_objective (
    id UUID PRIMARY KEY,
    plan UUID NOT NULL REFERENCES plan (id),
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    statement TEXT NOT NULL,
    functions TEXT NOT NULL,
    resources TEXT NOT NULL,
    held TEXT NOT NULL,
    UNIQUE (plan, number)
);
CREATE TABLE plan_strategy (
    id UUID PRIMARY KEY,
    objective UUID NOT NULL REFERENCES plan_objective (id),
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    held TEXT NOT NULL,
    UNIQUE (objective, number)
);
CREATE TABLE plan_action (
    id UUID PRIMARY KEY,
    strategy UUID NOT NULL REFERENCES plan_strategy (id),
    number BIGINT NOT NULL,
    path TEXT NOT NULL,
    wording TEXT NOT NULL,
    responsible TEXT NOT NULL,
    held TEXT NOT NULL,
    UNIQUE (strategy, number)
);
CREATE TABLE report (
    id UUID PRIMARY KEY,
    action UUID NOT NULL REFERENCES plan_action (id),
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    progress BIGINT NOT NULL,
    as_of TEXT NOT NULL,
    note TEXT,
    UNIQUE (action, number)
);
CREATE TABLE evidence (
    id UUID PRIMARY KEY,
    action UUID NOT NULL REFERENCES plan_action (id),
    kind TEXT NOT NULL,
    subject UUID NOT NULL,
    note TEXT,
    since TEXT NOT NULL,
    until TEXT
);
CREATE INDEX evidence_action ON evidence (action);
CREATE INDEX evidence_subject ON evidence (kind, subject);
