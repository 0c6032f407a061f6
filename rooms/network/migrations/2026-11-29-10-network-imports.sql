CREATE TABLE import_run (
    import_id UUID PRIMARY KEY REFERENCES roster_import (id),
    deed TEXT NOT NULL,
    hidden BIGINT NOT NULL,
    batch BIGINT NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    beat BIGINT NOT NULL
);
CREATE TABLE change_member (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    version BIGINT NOT NULL,
    shape BIGINT NOT NULL,
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
    sort_ar BYTEA NOT NULL,
    PRIMARY KEY (import_id, member)
);
CREATE TABLE change_token (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    token BYTEA NOT NULL,
    PRIMARY KEY (import_id, member, token)
);
CREATE TABLE change_identifier (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (import_id, member, scheme, value)
);
CREATE TABLE change_affiliation (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    section UUID NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (import_id, member, section, since)
);
CREATE TABLE change_standing (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    standing TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (import_id, member, since)
);
ALTER TABLE member_identifier RENAME TO member_identifier_once;
CREATE TABLE member_identifier (
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    member UUID NOT NULL REFERENCES member (id),
    PRIMARY KEY (scheme, value, member)
);
INSERT INTO member_identifier (scheme, value, member) SELECT scheme, value, member FROM member_identifier_once;
DROP TABLE member_identifier_once;
CREATE INDEX member_identifier_member ON member_identifier (member);
ALTER TABLE roster_change RENAME TO roster_change_once;
CREATE TABLE roster_change (
    import_id UUID NOT NULL REFERENCES roster_import (id),
    member UUID NOT NULL,
    version BIGINT NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (import_id, member)
);
INSERT INTO roster_change (import_id, member, version, before)
    SELECT import_id, member, version, before FROM roster_change_once;
DROP TABLE roster_change_once;
