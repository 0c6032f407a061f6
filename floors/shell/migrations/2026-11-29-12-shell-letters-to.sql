-- To whom a letter is, wherever it is sent, and the address at which one click switches its like off.
ALTER TABLE mail ADD COLUMN person UUID;
ALTER TABLE mail ADD COLUMN way_off TEXT;
CREATE INDEX mail_person ON mail (person);
