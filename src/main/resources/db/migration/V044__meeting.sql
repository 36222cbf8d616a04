-- The meetings of committees (Sitzungen).
CREATE TABLE meeting (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    committee_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_on DATE NOT NULL,
    starts_at TIME NOT NULL,
    ends_at TIME NULL,
    place VARCHAR(200) NULL,
    invited_on DATE NULL,
    cancellation_reason VARCHAR(500) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY meeting_committee (committee_id, held_on),
    KEY meeting_day (held_on),
    CONSTRAINT meeting_of FOREIGN KEY (committee_id) REFERENCES committee (id)
);
