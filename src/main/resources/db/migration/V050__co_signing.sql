-- The co-signing of a version of a paper (Mitzeichnung): who has to sign it, one after the other or all at once.
CREATE TABLE co_signing (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    paper_version_id BIGINT NOT NULL,
    mode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_by_id BIGINT NULL,
    started_by VARCHAR(200) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    return_count INT NOT NULL,
    KEY co_signing_version (paper_version_id, state),
    KEY co_signing_starter (started_by_id, state),
    CONSTRAINT co_signing_of FOREIGN KEY (paper_version_id) REFERENCES paper_version (id),
    CONSTRAINT co_signing_started FOREIGN KEY (started_by_id) REFERENCES user_account (id)
);

CREATE TABLE co_signature (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    co_signing_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    person_id BIGINT NOT NULL,
    due_on DATE NOT NULL,
    due_version INT NOT NULL,
    asked_at DATETIME(6) NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    seen_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    acted_at DATETIME(6) NULL,
    acted_by VARCHAR(200) NULL,
    actor_id BIGINT NULL,
    comment VARCHAR(2000) NULL,
    passage VARCHAR(500) NULL,
    CONSTRAINT co_signature_once UNIQUE (co_signing_id, person_id),
    KEY co_signature_person (person_id, state),
    CONSTRAINT co_signature_in FOREIGN KEY (co_signing_id) REFERENCES co_signing (id),
    CONSTRAINT co_signature_of FOREIGN KEY (person_id) REFERENCES user_account (id),
    CONSTRAINT co_signature_actor FOREIGN KEY (actor_id) REFERENCES user_account (id)
);

-- The words that were given to co-sign, so that whoever read them is shown what is different now.
CREATE TABLE co_signing_text (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    co_signing_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    text_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words MEDIUMTEXT NOT NULL,
    CONSTRAINT co_signing_text_once UNIQUE (co_signing_id, ordinal),
    CONSTRAINT co_signing_text_in FOREIGN KEY (co_signing_id) REFERENCES co_signing (id)
);

-- The hash of the text beside that of the printed form; empty for what was approved before.
ALTER TABLE paper_version
    ADD COLUMN text_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER frozen_hash;
