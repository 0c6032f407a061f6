ALTER TABLE meeting ADD COLUMN chair UUID;
ALTER TABLE poll ADD COLUMN casting_by UUID;
ALTER TABLE poll ADD COLUMN casting_entered TEXT;
