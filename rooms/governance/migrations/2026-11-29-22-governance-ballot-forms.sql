CREATE INDEX ballot_form ON ballot (poll, elector, caster, form_key);
