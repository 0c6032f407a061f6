CREATE TABLE roster_mapping (
    id UUID PRIMARY KEY,
    name TEXT NOT NULL,
    headers TEXT NOT NULL,
    mapping TEXT NOT NULL
);
CREATE INDEX roster_mapping_headers ON roster_mapping (headers);
CREATE INDEX member_identifier_value ON member_identifier (value);
CREATE INDEX change_member_shape ON change_member (import_id, shape, member);
