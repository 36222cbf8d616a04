-- residents is how many people of the quarter came, without their names
CREATE TABLE group_meeting (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    group_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    topic VARCHAR(200) NOT NULL,
    held_on DATE NOT NULL,
    starts_at TIME NOT NULL,
    ends_at TIME NULL,
    place VARCHAR(200) NULL,
    agenda MEDIUMTEXT NULL,
    minutes MEDIUMTEXT NULL,
    residents INT NULL,
    cancellation_reason VARCHAR(1000) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY group_meeting_group (group_id, held_on),
    CONSTRAINT group_meeting_group_fk FOREIGN KEY (group_id) REFERENCES working_group (id)
);

CREATE TABLE meeting_attendee (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    organization VARCHAR(200) NULL,
    presence VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    KEY meeting_attendee_meeting (meeting_id, ordinal),
    CONSTRAINT meeting_attendee_meeting_fk FOREIGN KEY (meeting_id) REFERENCES group_meeting (id)
);
