-- Whether anybody could follow a meeting when it was closed.
ALTER TABLE meeting ADD COLUMN followed BIGINT;
