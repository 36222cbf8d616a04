CREATE TABLE funding_programme (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(300) NOT NULL,
    client VARCHAR(200) NULL,
    carrier VARCHAR(200) NULL,
    adviser VARCHAR(200) NULL,
    aim MEDIUMTEXT NULL,
    starts_on DATE NULL,
    ends_on DATE NULL,
    places INT NULL,
    session_quota INT NULL,
    sum_per_place DECIMAL(12, 2) NULL,
    conditions MEDIUMTEXT NULL,
    web VARCHAR(300) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY funding_programme_name (name, id)
);

CREATE TABLE participating_municipality (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    federal_state VARCHAR(100) NULL,
    inhabitants INT NULL,
    state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    note VARCHAR(500) NULL,
    KEY participating_municipality_programme (programme_id, ordinal),
    CONSTRAINT participating_municipality_programme_fk FOREIGN KEY (programme_id) REFERENCES funding_programme (id)
);

CREATE TABLE programme_duty (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    what VARCHAR(300) NOT NULL,
    due_in_days INT NOT NULL,
    KEY programme_duty_programme (programme_id, ordinal),
    CONSTRAINT programme_duty_programme_fk FOREIGN KEY (programme_id) REFERENCES funding_programme (id)
);

-- a town takes part in a programme once; state_since is the day of the last step
CREATE TABLE programme_participation (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    programme_id BIGINT NOT NULL,
    state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since DATE NOT NULL,
    assessment MEDIUMTEXT NULL,
    responsible_id BIGINT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    UNIQUE KEY programme_participation_programme (programme_id),
    KEY programme_participation_state (state, state_since),
    CONSTRAINT programme_participation_programme_fk FOREIGN KEY (programme_id) REFERENCES funding_programme (id),
    CONSTRAINT programme_participation_responsible_fk FOREIGN KEY (responsible_id) REFERENCES user_account (id)
);

CREATE TABLE participation_step (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    participation_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY participation_step_ordinal (participation_id, ordinal),
    CONSTRAINT participation_step_participation_fk FOREIGN KEY (participation_id) REFERENCES programme_participation (id)
);

CREATE TABLE informal_signal (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    participation_id BIGINT NOT NULL,
    heard_on DATE NOT NULL,
    tone VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source VARCHAR(200) NULL,
    text VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    KEY informal_signal_participation (participation_id, heard_on),
    CONSTRAINT informal_signal_participation_fk FOREIGN KEY (participation_id) REFERENCES programme_participation (id)
);

CREATE TABLE participation_criterion (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    participation_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    weight INT NOT NULL,
    rating INT NULL,
    note VARCHAR(1000) NULL,
    KEY participation_criterion_participation (participation_id, ordinal),
    CONSTRAINT participation_criterion_participation_fk FOREIGN KEY (participation_id) REFERENCES programme_participation (id)
);
