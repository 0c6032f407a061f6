-- Letters that somebody has switched off; what does not stand here is sent.
CREATE TABLE letter_off (
    user_id UUID NOT NULL REFERENCES user_account (id),
    notice TEXT NOT NULL,
    PRIMARY KEY (user_id, notice)
);
