-- municipality is null for the town's own sheets; uid is what other towns know a sheet by
CREATE TABLE practice_sheet (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    uid VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    municipality VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    produced_on DATE NULL,
    title VARCHAR(200) NOT NULL,
    other_fields TEXT NULL,
    area_type VARCHAR(200) NULL,
    starting_position MEDIUMTEXT NULL,
    description MEDIUMTEXT NULL,
    management MEDIUMTEXT NULL,
    participation MEDIUMTEXT NULL,
    effect MEDIUMTEXT NULL,
    conclusion MEDIUMTEXT NULL,
    contact TEXT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    UNIQUE KEY practice_sheet_uid (municipality, uid),
    KEY practice_sheet_title (title, id)
);

CREATE TABLE practice_sheet_field (
    sheet_id BIGINT NOT NULL,
    field_of_action_id BIGINT NOT NULL,
    PRIMARY KEY (sheet_id, field_of_action_id),
    CONSTRAINT practice_sheet_field_sheet_fk FOREIGN KEY (sheet_id) REFERENCES practice_sheet (id),
    CONSTRAINT practice_sheet_field_field_fk FOREIGN KEY (field_of_action_id) REFERENCES field_of_action (id)
);

-- an own idea that was adopted from a sheet, and what became of it
CREATE TABLE sheet_adoption (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    idea_id BIGINT NOT NULL,
    sheet_id BIGINT NOT NULL,
    adopted_on DATE NOT NULL,
    outcome MEDIUMTEXT NULL,
    changed_by VARCHAR(200) NOT NULL,
    UNIQUE KEY sheet_adoption_idea (idea_id),
    KEY sheet_adoption_sheet (sheet_id),
    CONSTRAINT sheet_adoption_idea_fk FOREIGN KEY (idea_id) REFERENCES idea (id),
    CONSTRAINT sheet_adoption_sheet_fk FOREIGN KEY (sheet_id) REFERENCES practice_sheet (id)
);

-- what another town made of an own sheet
CREATE TABLE sheet_feedback (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    sheet_id BIGINT NOT NULL,
    municipality VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    idea_uid VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idea_title VARCHAR(200) NOT NULL,
    adopted_on DATE NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome MEDIUMTEXT NULL,
    produced_on DATE NOT NULL,
    received_by VARCHAR(200) NOT NULL,
    UNIQUE KEY sheet_feedback_idea (sheet_id, municipality, idea_uid),
    CONSTRAINT sheet_feedback_sheet_fk FOREIGN KEY (sheet_id) REFERENCES practice_sheet (id)
);

-- by what another town knows an idea that was read from its file
CREATE TABLE foreign_idea (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    idea_id BIGINT NOT NULL,
    municipality VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    uid VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY foreign_idea_uid (municipality, uid),
    UNIQUE KEY foreign_idea_idea (idea_id),
    CONSTRAINT foreign_idea_idea_fk FOREIGN KEY (idea_id) REFERENCES idea (id)
);
