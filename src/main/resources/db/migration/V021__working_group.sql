-- residents is how many people of the quarter take part, without their names
CREATE TABLE working_group (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose TEXT NULL,
    starts_on DATE NULL,
    ends_on DATE NULL,
    residents INT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY working_group_name (name, id)
);

CREATE TABLE working_group_field (
    group_id BIGINT NOT NULL,
    field_of_action_id BIGINT NOT NULL,
    PRIMARY KEY (group_id, field_of_action_id),
    CONSTRAINT working_group_field_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
    CONSTRAINT working_group_field_field_fk FOREIGN KEY (field_of_action_id) REFERENCES field_of_action (id)
);

CREATE TABLE group_member (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    group_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    organization VARCHAR(200) NULL,
    `function` VARCHAR(100) NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    KEY group_member_group (group_id, ordinal),
    CONSTRAINT group_member_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id)
);
