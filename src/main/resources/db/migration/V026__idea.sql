-- supporters is the sum of idea_support.amount; it is counted up beside the version, so that nobody who edits is disturbed
CREATE TABLE idea (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    description MEDIUMTEXT NULL,
    source VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_note VARCHAR(200) NULL,
    received_on DATE NOT NULL,
    origin_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    origin_id BIGINT NULL,
    responsible_id BIGINT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since DATE NOT NULL,
    supporters INT NOT NULL DEFAULT 0,
    merged_into_id BIGINT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    UNIQUE KEY idea_uid (uid),
    KEY idea_received (received_on, id),
    KEY idea_title (title, id),
    KEY idea_state (state, state_since, id),
    KEY idea_supporters (supporters, id),
    KEY idea_origin (origin_kind, origin_id),
    KEY idea_merged (merged_into_id),
    CONSTRAINT idea_responsible_fk FOREIGN KEY (responsible_id) REFERENCES user_account (id),
    CONSTRAINT idea_merged_fk FOREIGN KEY (merged_into_id) REFERENCES idea (id)
);

CREATE TABLE idea_field (
    idea_id BIGINT NOT NULL,
    field_of_action_id BIGINT NOT NULL,
    PRIMARY KEY (idea_id, field_of_action_id),
    CONSTRAINT idea_field_idea_fk FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT idea_field_field_fk FOREIGN KEY (field_of_action_id) REFERENCES field_of_action (id)
);

CREATE TABLE idea_step (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    idea_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY idea_step_ordinal (idea_id, ordinal),
    CONSTRAINT idea_step_idea_fk FOREIGN KEY (idea_id) REFERENCES idea (id)
);

-- how many support an idea, never who
CREATE TABLE idea_support (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    idea_id BIGINT NOT NULL,
    amount INT NOT NULL,
    note VARCHAR(200) NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    KEY idea_support_idea (idea_id, id),
    CONSTRAINT idea_support_idea_fk FOREIGN KEY (idea_id) REFERENCES idea (id)
);
