-- With which account an entry was made, so that whoever has one finds what was done with it; nil where it was made with
-- none. Entries that say nothing yet are told when the ledger is next opened to be written.
ALTER TABLE ledger_entry ADD COLUMN by_account UUID;
CREATE INDEX ledger_entry_by ON ledger_entry (by_account, seq);
