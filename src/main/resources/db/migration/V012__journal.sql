CREATE TABLE activity (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    occurred_on DATE NOT NULL,
    occurred_time TIME NULL,
    title VARCHAR(300) NOT NULL,
    participants VARCHAR(1000) NULL,
    text MEDIUMTEXT NULL,
    result VARCHAR(4000) NULL,
    author_id BIGINT NULL,
    author_name VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    withdrawn_by VARCHAR(200) NULL,
    withdrawal_reason VARCHAR(500) NULL,
    message_id VARCHAR(250) COLLATE utf8mb4_bin NULL,
    KEY activity_message (message_id)
);

-- On whose timelines an activity stands. The day is repeated here, so that a timeline is read along one index.
CREATE TABLE activity_subject (
    activity_id BIGINT NOT NULL,
    subject_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    occurred_on DATE NOT NULL,
    PRIMARY KEY (activity_id, subject_kind, subject_id),
    KEY activity_subject_timeline (subject_kind, subject_id, occurred_on, activity_id),
    CONSTRAINT activity_subject_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
);

-- owner_key says whose it is in one column: PERSON:17, MAYOR or EDITOR:5 (role and department)
CREATE TABLE deadline (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subject_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    what VARCHAR(300) NOT NULL,
    due_on DATE NOT NULL,
    owner_person_id BIGINT NULL,
    owner_role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
    owner_department_id BIGINT NULL,
    owner_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    moves INT NOT NULL,
    move_reason VARCHAR(500) NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NULL,
    cancellation_reason VARCHAR(500) NULL,
    KEY deadline_owner (owner_key, state, due_on, id),
    KEY deadline_subject (subject_kind, subject_id, state, due_on, id),
    CONSTRAINT deadline_owner_person FOREIGN KEY (owner_person_id) REFERENCES user_account (id),
    CONSTRAINT deadline_owner_department FOREIGN KEY (owner_department_id) REFERENCES department (id)
);
