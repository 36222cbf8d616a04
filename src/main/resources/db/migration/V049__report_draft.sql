-- Reports that draft themselves from what is on record, until they become a paper.
CREATE TABLE report_draft (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    matter_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    matter_id BIGINT NOT NULL,
    committee_id BIGINT NULL,
    told_until DATE NULL,
    author_id BIGINT NULL,
    paper_id BIGINT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY report_draft_matter (matter_kind, matter_id),
    KEY report_draft_author (author_id, paper_id)
);

CREATE TABLE report_sentence (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    draft_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    sentence_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    drafted MEDIUMTEXT NOT NULL,
    previous MEDIUMTEXT NULL,
    edited MEDIUMTEXT NULL,
    chosen BOOLEAN NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    evidence TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY report_sentence_of (draft_id, ordinal),
    CONSTRAINT report_sentence_draft FOREIGN KEY (draft_id) REFERENCES report_draft (id)
);

-- What papers are about, so that the next report about it knows what was told last.
CREATE TABLE paper_matter (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    paper_id BIGINT NOT NULL,
    subject_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    CONSTRAINT paper_matter_once UNIQUE (paper_id, subject_kind, subject_id),
    KEY paper_matter_of (subject_kind, subject_id),
    CONSTRAINT paper_matter_paper FOREIGN KEY (paper_id) REFERENCES council_paper (id)
);
