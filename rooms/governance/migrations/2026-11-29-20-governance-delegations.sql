CREATE TABLE delegation (
    id UUID PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id),
    member UUID NOT NULL,
    delegate UUID NOT NULL,
    substitute UUID,
    named_on TEXT NOT NULL,
    UNIQUE (meeting, member)
);
CREATE INDEX delegation_member ON delegation (member);
CREATE INDEX delegation_delegate ON delegation (delegate, meeting);
CREATE INDEX delegation_substitute ON delegation (substitute, meeting);
ALTER TABLE roll_entry ADD COLUMN delegated BIGINT NOT NULL DEFAULT 0;
ALTER TABLE roll_entry ADD COLUMN delegation UUID;
