-- rested_from and resume_on are null unless it rests; costs are what it is expected to cost in all, in euro;
-- the sustainment columns are null until somebody says how it goes on
CREATE TABLE cooperation (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    aim MEDIUMTEXT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since DATE NOT NULL,
    rested_from VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    resume_on DATE NULL,
    department_id BIGINT NULL,
    responsible_id BIGINT NULL,
    group_id BIGINT NULL,
    area_id BIGINT NULL,
    place VARCHAR(200) NULL,
    starts_on DATE NULL,
    ends_on DATE NULL,
    origin_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    origin_id BIGINT NULL,
    participation MEDIUMTEXT NULL,
    residents INT NULL,
    costs DECIMAL(12, 2) NULL,
    outcome MEDIUMTEXT NULL,
    sustainment_form VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    sustainment_carrier VARCHAR(200) NULL,
    sustainment_since DATE NULL,
    sustainment_financing VARCHAR(1000) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY cooperation_title (title, id),
    KEY cooperation_state (state, state_since, id),
    KEY cooperation_origin (origin_kind, origin_id),
    CONSTRAINT cooperation_department_fk FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT cooperation_responsible_fk FOREIGN KEY (responsible_id) REFERENCES user_account (id),
    CONSTRAINT cooperation_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id),
    CONSTRAINT cooperation_area_fk FOREIGN KEY (area_id) REFERENCES programme_area (id)
);

CREATE TABLE cooperation_field (
    cooperation_id BIGINT NOT NULL,
    field_of_action_id BIGINT NOT NULL,
    PRIMARY KEY (cooperation_id, field_of_action_id),
    CONSTRAINT cooperation_field_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id),
    CONSTRAINT cooperation_field_field_fk FOREIGN KEY (field_of_action_id) REFERENCES field_of_action (id)
);

CREATE TABLE cooperation_target_group (
    cooperation_id BIGINT NOT NULL,
    target_group VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (cooperation_id, target_group),
    CONSTRAINT cooperation_target_group_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id)
);

CREATE TABLE cooperation_step (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    cooperation_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    resume_on DATE NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY cooperation_step_ordinal (cooperation_id, ordinal),
    CONSTRAINT cooperation_step_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id)
);

-- a person who is erased leaves the cooperation without a contact; the partner stays
CREATE TABLE cooperation_partner (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    cooperation_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    organization_id BIGINT NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact_id BIGINT NULL,
    note VARCHAR(500) NULL,
    KEY cooperation_partner_cooperation (cooperation_id, ordinal),
    KEY cooperation_partner_organization (organization_id, cooperation_id),
    CONSTRAINT cooperation_partner_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id),
    CONSTRAINT cooperation_partner_organization_fk FOREIGN KEY (organization_id) REFERENCES partner_organization (id),
    CONSTRAINT cooperation_partner_contact_fk FOREIGN KEY (contact_id) REFERENCES contact_person (id) ON DELETE SET NULL
);

-- moves counts how often its day was changed
CREATE TABLE milestone (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    cooperation_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    due_on DATE NOT NULL,
    done_on DATE NULL,
    moves INT NOT NULL,
    KEY milestone_cooperation (cooperation_id, ordinal),
    KEY milestone_due (due_on, id),
    CONSTRAINT milestone_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id)
);

-- amount is hours for HOURS and euro otherwise; giver_id is a partner, giver_name somebody else
CREATE TABLE contribution (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    cooperation_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    description VARCHAR(500) NOT NULL,
    giver_id BIGINT NULL,
    giver_name VARCHAR(200) NULL,
    recipient VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient_name VARCHAR(200) NULL,
    amount DECIMAL(12, 2) NOT NULL,
    received_on DATE NULL,
    KEY contribution_cooperation (cooperation_id, ordinal),
    KEY contribution_giver (giver_id),
    CONSTRAINT contribution_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id),
    CONSTRAINT contribution_giver_fk FOREIGN KEY (giver_id) REFERENCES partner_organization (id)
);

CREATE TABLE cooperation_risk (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    cooperation_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    description VARCHAR(500) NOT NULL,
    likelihood VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    impact VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    measure VARCHAR(1000) NULL,
    owner_id BIGINT NULL,
    closed_on DATE NULL,
    KEY cooperation_risk_cooperation (cooperation_id, ordinal),
    CONSTRAINT cooperation_risk_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id),
    CONSTRAINT cooperation_risk_owner_fk FOREIGN KEY (owner_id) REFERENCES user_account (id)
);

CREATE TABLE cooperation_indicator (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    cooperation_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    unit VARCHAR(50) NULL,
    target DECIMAL(14, 2) NULL,
    reached DECIMAL(14, 2) NULL,
    evidence VARCHAR(1000) NULL,
    KEY cooperation_indicator_cooperation (cooperation_id, ordinal),
    CONSTRAINT cooperation_indicator_cooperation_fk FOREIGN KEY (cooperation_id) REFERENCES cooperation (id)
);
