CREATE INDEX roll_entry_member ON roll_entry (member, meeting);
