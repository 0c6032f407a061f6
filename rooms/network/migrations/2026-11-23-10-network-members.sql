CREATE TABLE section (
    id UUID PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    position BIGINT NOT NULL
);
CREATE TABLE roster_import (
    id UUID PRIMARY KEY,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    state TEXT NOT NULL,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    left_out BIGINT NOT NULL,
    by_user UUID,
    entry BIGINT NOT NULL,
    applied_at BIGINT NOT NULL,
    undone_at BIGINT
);
CREATE TABLE member (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    import_id UUID REFERENCES roster_import (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    names TEXT NOT NULL,
    official_name TEXT,
    country TEXT NOT NULL,
    division TEXT,
    population BIGINT,
    population_day TEXT,
    latitude BIGINT,
    longitude BIGINT,
    zone TEXT,
    website TEXT,
    joined TEXT NOT NULL,
    departed TEXT,
    sort_en BYTEA NOT NULL,
    sort_fr BYTEA NOT NULL,
    sort_es BYTEA NOT NULL,
    sort_ar BYTEA NOT NULL
);
CREATE INDEX member_sort_en ON member (sort_en, id);
CREATE INDEX member_sort_fr ON member (sort_fr, id);
CREATE INDEX member_sort_es ON member (sort_es, id);
CREATE INDEX member_sort_ar ON member (sort_ar, id);
CREATE INDEX member_days ON member (joined, departed);
CREATE INDEX member_kind ON member (kind, joined, departed);
CREATE INDEX member_country ON member (country, joined, departed);
CREATE INDEX member_population ON member (population, joined, departed);
CREATE INDEX member_import ON member (import_id);
CREATE TABLE member_token (
    token BYTEA NOT NULL,
    member UUID NOT NULL,
    PRIMARY KEY (token, member)
);
CREATE INDEX member_token_member ON member_token (member, token);
CREATE TABLE member_identifier (
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    member UUID NOT NULL REFERENCES member (id),
    PRIMARY KEY (scheme, value)
);
CREATE INDEX member_identifier_member ON member_identifier (member);
CREATE TABLE affiliation (
    member UUID NOT NULL REFERENCES member (id),
    section UUID NOT NULL REFERENCES section (id),
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (member, section, since)
);
CREATE INDEX affiliation_section ON affiliation (section, member, since, until);
CREATE TABLE standing (
    member UUID NOT NULL REFERENCES member (id),
    standing TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (member, since)
);
CREATE TABLE succession (
    predecessor UUID NOT NULL REFERENCES member (id),
    successor UUID NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (predecessor, successor)
);
CREATE INDEX succession_successor ON succession (successor);
CREATE TABLE roster_change (
    import_id UUID NOT NULL REFERENCES roster_import (id),
    member UUID NOT NULL REFERENCES member (id),
    version BIGINT NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (import_id, member)
);
CREATE INDEX roster_change_member ON roster_change (member);
