CREATE TABLE poll (
    id UUID PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id),
    motion UUID REFERENCES motion (id),
    question TEXT NOT NULL,
    rule_of UUID NOT NULL REFERENCES body (id),
    rule TEXT NOT NULL,
    articles TEXT NOT NULL,
    example BIGINT NOT NULL,
    rule_hash BYTEA,
    opened_at BIGINT,
    closed_at BIGINT,
    annulled BIGINT NOT NULL,
    entitled BIGINT,
    casting TEXT,
    outcome TEXT,
    counted TEXT,
    counted_hash BYTEA,
    ballots BIGINT NOT NULL,
    turnout BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX poll_meeting ON poll (meeting, created_at);
CREATE INDEX poll_motion ON poll (motion);
CREATE TABLE ballot (
    id UUID PRIMARY KEY,
    poll UUID NOT NULL REFERENCES poll (id),
    place BIGINT NOT NULL,
    elector UUID NOT NULL REFERENCES roll_entry (id),
    caster UUID NOT NULL REFERENCES roll_entry (id),
    channel TEXT NOT NULL,
    cast_at BIGINT NOT NULL,
    form_key TEXT NOT NULL,
    entry_seq BIGINT NOT NULL,
    UNIQUE (poll, place)
);
CREATE INDEX ballot_elector ON ballot (poll, elector, caster, place);
CREATE TABLE show_of_hands (
    id UUID PRIMARY KEY,
    poll UUID NOT NULL REFERENCES poll (id),
    declared BIGINT NOT NULL,
    raised BIGINT NOT NULL,
    entered_at BIGINT NOT NULL,
    entry_seq BIGINT NOT NULL
);
CREATE INDEX show_of_hands_poll ON show_of_hands (poll);
CREATE TABLE hand_asked (
    poll UUID NOT NULL REFERENCES poll (id),
    elector UUID NOT NULL REFERENCES roll_entry (id),
    hands UUID NOT NULL REFERENCES show_of_hands (id),
    PRIMARY KEY (poll, elector)
);
CREATE INDEX hand_asked_hands ON hand_asked (hands);
CREATE INDEX roll_entry_seat ON roll_entry (meeting, seat);
CREATE TABLE decision (
    id UUID PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    body UUID NOT NULL REFERENCES body (id),
    year BIGINT NOT NULL,
    running BIGINT NOT NULL,
    meeting UUID NOT NULL REFERENCES meeting (id),
    motion UUID,
    poll UUID,
    title TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    adopted BIGINT NOT NULL,
    effect TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    in_force TEXT,
    UNIQUE (body, year, running)
);
CREATE INDEX decision_body ON decision (body, taken_at);
CREATE INDEX decision_taken ON decision (taken_at);
CREATE INDEX decision_poll ON decision (poll);
