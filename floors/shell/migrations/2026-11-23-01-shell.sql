CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE user_account (
    id UUID PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    person UUID,
    lang TEXT NOT NULL,
    password TEXT,
    created_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX user_account_person ON user_account (person);
CREATE TABLE user_grant (
    id UUID PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES user_account (id),
    role TEXT NOT NULL,
    over UUID,
    since BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX user_grant_user ON user_grant (user_id);
CREATE TABLE sign_in (
    id UUID PRIMARY KEY,
    secret BYTEA NOT NULL UNIQUE,
    user_id UUID REFERENCES user_account (id),
    person UUID,
    only_kind TEXT,
    only_id UUID,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX sign_in_user ON sign_in (user_id);
CREATE INDEX sign_in_person ON sign_in (person);
CREATE TABLE door_key (
    secret BYTEA PRIMARY KEY,
    purpose TEXT NOT NULL,
    user_id UUID,
    person UUID,
    only_kind TEXT,
    only_id UUID,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX door_key_person ON door_key (person);
CREATE TABLE sign_in_attempt (
    who TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX sign_in_attempt_who ON sign_in_attempt (who, at);
CREATE TABLE mail (
    id UUID PRIMARY KEY,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    lang TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    sent_at BIGINT,
    tries BIGINT NOT NULL,
    fault TEXT
);
CREATE INDEX mail_recipient ON mail (recipient);
CREATE INDEX mail_waiting ON mail (sent_at, created_at);
