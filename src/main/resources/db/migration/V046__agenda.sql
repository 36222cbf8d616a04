-- The way that a version of a paper writes down is part of its content; what becomes of it in each committee is the paper's.
RENAME TABLE consultation TO paper_station;

CREATE TABLE consultation (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    paper_id BIGINT NOT NULL,
    committee_id BIGINT NOT NULL,
    planned_on DATE NULL,
    role VARCHAR(30) NULL,
    visibility VARCHAR(20) NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    votes_for INT NULL,
    votes_against INT NULL,
    votes_abstained INT NULL,
    result VARCHAR(4000) NULL,
    follows_id BIGINT NULL,
    KEY consultation_paper (paper_id, planned_on),
    KEY consultation_planned (committee_id, state, planned_on),
    KEY consultation_follows (follows_id),
    CONSTRAINT consultation_of_paper FOREIGN KEY (paper_id) REFERENCES council_paper (id),
    CONSTRAINT consultation_in FOREIGN KEY (committee_id) REFERENCES committee (id)
);

-- Those of the newest approved version, whose outcome nobody has written down yet.
INSERT INTO consultation (id, version, paper_id, committee_id, planned_on, role, visibility, state)
SELECT NEXT VALUE FOR nordertor_id, 1, v.paper_id, s.committee_id, s.meeting_date, s.role, s.visibility, 'PLANNED'
FROM paper_station s
JOIN paper_version v ON v.id = s.paper_version_id
JOIN council_paper p ON p.id = v.paper_id
WHERE p.state = 'APPROVED' AND v.version_number = (
    SELECT MAX(n.version_number) FROM paper_version n WHERE n.paper_id = v.paper_id AND n.approved_at IS NOT NULL
);

-- The agenda of a meeting (Tagesordnung): papers, and what needs none.
CREATE TABLE agenda_item (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    consultation_id BIGINT NULL,
    title VARCHAR(500) NULL,
    visibility VARCHAR(20) NULL,
    note VARCHAR(4000) NULL,
    added_on DATE NOT NULL,
    KEY agenda_item_meeting (meeting_id, ordinal),
    CONSTRAINT agenda_item_once UNIQUE (consultation_id),
    CONSTRAINT agenda_item_of FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT agenda_item_paper FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
