CREATE TABLE body (
    id UUID PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    parent UUID REFERENCES body (id),
    public BIGINT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    position BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE seat_class (
    id UUID PRIMARY KEY,
    body UUID NOT NULL REFERENCES body (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    votes BIGINT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (body, code)
);
CREATE TABLE seat (
    id UUID PRIMARY KEY,
    body UUID NOT NULL REFERENCES body (id),
    class UUID NOT NULL REFERENCES seat_class (id),
    section UUID,
    number BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    UNIQUE (body, number, since)
);
CREATE TABLE tenure (
    id UUID PRIMARY KEY,
    seat UUID NOT NULL REFERENCES seat (id),
    mandate UUID NOT NULL,
    person UUID NOT NULL,
    capacity TEXT NOT NULL,
    office TEXT NOT NULL,
    since TEXT NOT NULL,
    term_ends TEXT,
    until TEXT,
    end_reason TEXT,
    end_article TEXT
);
CREATE INDEX tenure_seat ON tenure (seat);
CREATE INDEX tenure_person ON tenure (person);
CREATE INDEX tenure_mandate ON tenure (mandate);
CREATE TABLE composition_rule (
    id UUID PRIMARY KEY,
    body UUID NOT NULL REFERENCES body (id),
    aspect TEXT NOT NULL,
    value TEXT NOT NULL,
    measure TEXT NOT NULL,
    least BIGINT,
    most BIGINT,
    article TEXT NOT NULL,
    example BIGINT NOT NULL,
    since TEXT NOT NULL,
    until TEXT
);
CREATE INDEX composition_rule_body ON composition_rule (body);
CREATE TABLE statute (
    id UUID PRIMARY KEY,
    body UUID NOT NULL REFERENCES body (id),
    topic TEXT NOT NULL,
    article TEXT NOT NULL,
    value TEXT NOT NULL,
    example BIGINT NOT NULL,
    since TEXT NOT NULL,
    until TEXT
);
CREATE INDEX statute_body ON statute (body, topic);
