CREATE TABLE advisory_session (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    participation_id BIGINT NOT NULL,
    format VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    topic VARCHAR(200) NOT NULL,
    held_on DATE NOT NULL,
    place VARCHAR(200) NULL,
    agenda MEDIUMTEXT NULL,
    participants TEXT NULL,
    results MEDIUMTEXT NULL,
    usefulness INT NULL,
    cancellation_reason VARCHAR(1000) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY advisory_session_participation (participation_id, held_on),
    CONSTRAINT advisory_session_participation_fk FOREIGN KEY (participation_id) REFERENCES programme_participation (id)
);
