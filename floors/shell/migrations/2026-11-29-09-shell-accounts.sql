-- A sign-in says where it came from in coarse words, and when it was last used.
ALTER TABLE sign_in ADD COLUMN seen_at BIGINT;
ALTER TABLE sign_in ADD COLUMN browser TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_in ADD COLUMN network TEXT NOT NULL DEFAULT '';

-- An attempt is counted under several names at once, and forgotten as one when it turns out to be good.
ALTER TABLE sign_in_attempt ADD COLUMN attempt UUID;
CREATE INDEX sign_in_attempt_one ON sign_in_attempt (attempt);
CREATE INDEX sign_in_attempt_at ON sign_in_attempt (at);

-- Browsers which have signed in to an account before: strangers who guess at it do not keep them out.
CREATE TABLE known_browser (
    secret BYTEA NOT NULL,
    user_id UUID NOT NULL REFERENCES user_account (id),
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (secret, user_id)
);
CREATE INDEX known_browser_user ON known_browser (user_id);
CREATE INDEX door_key_user ON door_key (user_id);
