CREATE TABLE person (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    gender TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    lang TEXT NOT NULL,
    erased_at BIGINT,
    told BIGINT,
    sort_en BYTEA NOT NULL,
    sort_fr BYTEA NOT NULL,
    sort_es BYTEA NOT NULL,
    sort_ar BYTEA NOT NULL
);
CREATE INDEX person_sort_en ON person (sort_en, id);
CREATE INDEX person_sort_fr ON person (sort_fr, id);
CREATE INDEX person_sort_es ON person (sort_es, id);
CREATE INDEX person_sort_ar ON person (sort_ar, id);
CREATE TABLE person_token (
    token BYTEA NOT NULL,
    person UUID NOT NULL,
    PRIMARY KEY (token, person)
);
CREATE TABLE mandate (
    id UUID PRIMARY KEY,
    person UUID NOT NULL REFERENCES person (id),
    member UUID NOT NULL REFERENCES member (id),
    office TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    end_reason TEXT,
    source TEXT,
    told BIGINT
);
CREATE INDEX mandate_person ON mandate (person, member);
CREATE INDEX mandate_member ON mandate (member);
