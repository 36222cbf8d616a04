CREATE TABLE development_concept (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    area_id BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL,
    decided_on DATE NULL,
    decided_by VARCHAR(200) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY development_concept_area (area_id, decided_on),
    CONSTRAINT development_concept_area_fk FOREIGN KEY (area_id) REFERENCES programme_area (id)
);

-- goals, and measures below the goal that stands before them; only a goal has a field of action
CREATE TABLE concept_item (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    concept_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    field_id BIGINT NULL,
    title VARCHAR(300) NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY concept_item_concept (concept_id, ordinal),
    CONSTRAINT concept_item_concept_fk FOREIGN KEY (concept_id) REFERENCES development_concept (id),
    CONSTRAINT concept_item_field_fk FOREIGN KEY (field_id) REFERENCES field_of_action (id)
);

-- a year is recorded once
CREATE TABLE concept_update (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    concept_id BIGINT NOT NULL,
    update_year INT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY concept_update_year (concept_id, update_year),
    CONSTRAINT concept_update_concept_fk FOREIGN KEY (concept_id) REFERENCES development_concept (id)
);

-- title is what the goal or measure was called then
CREATE TABLE concept_update_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    update_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    item_id BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    KEY concept_update_entry_update (update_id, ordinal),
    CONSTRAINT concept_update_entry_update_fk FOREIGN KEY (update_id) REFERENCES concept_update (id),
    CONSTRAINT concept_update_entry_item_fk FOREIGN KEY (item_id) REFERENCES concept_item (id)
);
