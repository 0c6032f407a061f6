ALTER TABLE meeting DROP COLUMN rehearsal;
ALTER TABLE meeting ADD COLUMN rehearses UUID REFERENCES meeting (id);
CREATE INDEX meeting_rehearses ON meeting (rehearses);
