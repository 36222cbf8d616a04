-- A file of partners on its way into the register. What a person decides is in this table; done_rows, worker, worked_at
-- and stop_wanted tell how far the work has come.
CREATE TABLE partner_import (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    file_name VARCHAR(150) NOT NULL,
    file_size BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reading MEDIUMTEXT NOT NULL,
    mapping TEXT NOT NULL,
    changed_rule VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    doubt_rule VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    total_rows INT NOT NULL,
    done_rows INT NOT NULL,
    worker CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    worked_at DATETIME(6) NULL,
    stop_wanted BOOLEAN NOT NULL,
    person_id BIGINT NULL,
    person_login VARCHAR(100) NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    KEY partner_import_created (created_at, id)
);

-- The file itself, in pieces, so that every node can read it; it goes as soon as the import runs.
CREATE TABLE partner_import_part (
    import_id BIGINT NOT NULL,
    part_number INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (import_id, part_number),
    CONSTRAINT partner_import_part_fk FOREIGN KEY (import_id) REFERENCES partner_import (id)
);

-- One row of the file. The key is what makes sure that nothing is done twice: what the row brought about and its
-- outcome are written in one transaction. item_values, candidates, old_values hold personal data.
CREATE TABLE partner_import_row (
    import_id BIGINT NOT NULL,
    row_no INT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(300) NULL,
    name_key BIGINT NULL,
    register_key BIGINT NULL,
    item_values MEDIUMTEXT NULL,
    messages TEXT NULL,
    candidates TEXT NULL,
    twin_row INT NULL,
    decision VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    partner_id BIGINT NULL,
    partner_version BIGINT NULL,
    old_values MEDIUMTEXT NULL,
    PRIMARY KEY (import_id, row_no),
    KEY partner_import_row_kind (import_id, kind, row_no),
    KEY partner_import_row_outcome (import_id, outcome, row_no),
    KEY partner_import_row_name (import_id, name_key, row_no),
    KEY partner_import_row_register (import_id, register_key, row_no),
    KEY partner_import_row_partner (partner_id),
    CONSTRAINT partner_import_row_fk FOREIGN KEY (import_id) REFERENCES partner_import (id)
);

-- Which columns people chose for a file with these titles, so that the next one of its kind is mapped already.
CREATE TABLE partner_import_memory (
    signature CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    mapping TEXT NOT NULL,
    changed_at DATETIME(6) NOT NULL
);

-- The number under which another list of the town keeps a partner; an import recognises the partner by it.
CREATE TABLE partner_external_key (
    external_key VARCHAR(100) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL,
    UNIQUE KEY partner_external_key_organization (organization_id),
    CONSTRAINT partner_external_key_fk FOREIGN KEY (organization_id) REFERENCES partner_organization (id)
);

CREATE INDEX partner_organization_register ON partner_organization (register_number);
