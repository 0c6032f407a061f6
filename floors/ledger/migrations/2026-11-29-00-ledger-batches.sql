ALTER TABLE ledger_row RENAME COLUMN seq TO batch;
CREATE TABLE ledger_batch (
    batch BIGINT PRIMARY KEY,
    seq BIGINT UNIQUE
);
INSERT INTO ledger_batch (batch, seq) SELECT batch, batch FROM ledger_row WHERE n = 0;
CREATE INDEX ledger_subject_seq ON ledger_subject (seq);
