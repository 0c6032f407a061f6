ALTER TABLE roster_import ADD COLUMN standing TEXT;
ALTER TABLE roster_import ADD COLUMN standing_since TEXT;
ALTER TABLE roster_import ADD COLUMN standing_reason TEXT;
