-- Erasure (Art. 17 DSGVO) of values that name somebody, in the trail of any thing of a kind; see V006.
CREATE PROCEDURE erase_words_from_audit(IN kind VARCHAR(100), IN words VARCHAR(400))
    SQL SECURITY DEFINER
    UPDATE nordertor_audit.audit_entry
       SET old_value = IF(INSTR(old_value, words) > 0, '[gelöscht]', old_value),
           new_value = IF(INSTR(new_value, words) > 0, '[gelöscht]', new_value)
     WHERE subject_kind = kind AND (INSTR(old_value, words) > 0 OR INSTR(new_value, words) > 0);

-- that somebody was erased, when, by whom and why: the town's proof, without any name
CREATE TABLE erasure (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subject_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    reason VARCHAR(500) NOT NULL,
    erased_things INT NOT NULL,
    erased_names INT NOT NULL,
    erased_at DATETIME(6) NOT NULL,
    erased_by VARCHAR(200) NOT NULL
);

-- contents of attachments that have to go from the store once nothing needs them
CREATE TABLE erased_content (
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    erased_at DATETIME(6) NOT NULL
);

-- what the nightly look proposes to erase; kept_until says that somebody decided otherwise
CREATE TABLE retention_proposal (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    proposed_on DATE NOT NULL,
    kept_until DATE NULL,
    kept_by VARCHAR(200) NULL,
    kept_reason VARCHAR(500) NULL,
    UNIQUE KEY retention_proposal_person (person_id),
    CONSTRAINT retention_proposal_person_fk FOREIGN KEY (person_id) REFERENCES contact_person (id)
);
