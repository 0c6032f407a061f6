CREATE TABLE meeting (
    id UUID PRIMARY KEY,
    body UUID NOT NULL REFERENCES body (id),
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    venue TEXT NOT NULL,
    zone TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    called_at BIGINT,
    notice TEXT,
    opened_at BIGINT,
    closed_at BIGINT,
    roll_frozen_at BIGINT,
    roll_hash BYTEA,
    rehearsal BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL
);
CREATE INDEX meeting_body ON meeting (body, starts_at);
CREATE INDEX meeting_starts ON meeting (starts_at);
CREATE TABLE agenda_item (
    id UUID PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting, position);
CREATE TABLE paper (
    id UUID PRIMARY KEY,
    item UUID NOT NULL REFERENCES agenda_item (id),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    tabled_at BIGINT NOT NULL
);
CREATE INDEX paper_item ON paper (item);
CREATE TABLE roll_entry (
    id UUID PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id),
    place BIGINT NOT NULL,
    seat UUID NOT NULL,
    tenure UUID,
    person UUID,
    mandate UUID,
    member UUID,
    capacity TEXT NOT NULL,
    entitled BIGINT NOT NULL,
    stands_by BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    UNIQUE (meeting, place)
);
CREATE INDEX roll_entry_person ON roll_entry (person, meeting);
CREATE TABLE proxy (
    id UUID PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id),
    principal UUID NOT NULL REFERENCES roll_entry (id),
    holder UUID NOT NULL REFERENCES roll_entry (id),
    given_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX proxy_meeting ON proxy (meeting);
CREATE INDEX proxy_principal ON proxy (principal);
CREATE INDEX proxy_holder ON proxy (holder);
CREATE TABLE presence (
    id UUID PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id),
    entry UUID NOT NULL REFERENCES roll_entry (id),
    came_at BIGINT NOT NULL,
    left_at BIGINT,
    mode TEXT NOT NULL
);
CREATE INDEX presence_meeting ON presence (meeting, left_at);
CREATE INDEX presence_entry ON presence (entry);
CREATE TABLE motion (
    id UUID PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id),
    item UUID REFERENCES agenda_item (id),
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    state TEXT NOT NULL,
    tabled_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (meeting, number)
);
CREATE TABLE motion_backer (
    motion UUID NOT NULL REFERENCES motion (id),
    person UUID NOT NULL,
    backing TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (motion, person)
);
