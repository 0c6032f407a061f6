-- What waits was written by an older program and is made again: such an import has broken off.
UPDATE import_run SET deed = 'clearing';
DELETE FROM change_member;
DROP TABLE change_token;
DROP TABLE change_identifier;
DROP TABLE change_affiliation;
DROP TABLE change_standing;
CREATE TABLE change_token (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    goes BIGINT NOT NULL,
    token BYTEA NOT NULL,
    PRIMARY KEY (import_id, member, goes, token)
);
CREATE TABLE change_identifier (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    goes BIGINT NOT NULL,
    scheme TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (import_id, member, goes, scheme, value)
);
CREATE TABLE change_affiliation (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    goes BIGINT NOT NULL,
    section UUID NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (import_id, member, goes, section, since)
);
CREATE TABLE change_standing (
    import_id UUID NOT NULL,
    member UUID NOT NULL,
    goes BIGINT NOT NULL,
    standing TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (import_id, member, goes, since)
);
