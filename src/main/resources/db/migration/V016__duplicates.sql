-- By which two partners may be the same. Keys are hashes: nothing personal stands here.
CREATE TABLE partner_block (
    block_key BIGINT NOT NULL,
    partner_id BIGINT NOT NULL,
    PRIMARY KEY (block_key, partner_id),
    KEY partner_block_partner (partner_id),
    CONSTRAINT partner_block_partner_fk FOREIGN KEY (partner_id) REFERENCES partner_organization (id) ON DELETE CASCADE
);

-- Who has still to be compared with all the others. One number for each time, so that nobody waits for the comparing.
CREATE TABLE duplicate_due (
    due_no BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    partner_id BIGINT NOT NULL
);

-- Pairs that look alike. What somebody called no duplicate stays so while the fingerprint of both is the same.
CREATE TABLE duplicate_pair (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    first_id BIGINT NOT NULL,
    second_id BIGINT NOT NULL,
    score INT NOT NULL,
    reasons VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint BIGINT NOT NULL,
    dismissed_at DATETIME(6) NULL,
    dismissed_by VARCHAR(200) NULL,
    UNIQUE KEY duplicate_pair_both (first_id, second_id),
    KEY duplicate_pair_second (second_id),
    KEY duplicate_pair_score (score, id),
    CONSTRAINT duplicate_pair_first_fk FOREIGN KEY (first_id) REFERENCES partner_organization (id) ON DELETE CASCADE,
    CONSTRAINT duplicate_pair_second_fk FOREIGN KEY (second_id) REFERENCES partner_organization (id) ON DELETE CASCADE
);

-- undo_data holds, as JSON, what the partner that remained was before and what moved to it. It has personal values.
CREATE TABLE partner_merge (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    winner_id BIGINT NOT NULL,
    loser_id BIGINT NOT NULL,
    merged_at DATETIME(6) NOT NULL,
    merged_by VARCHAR(200) NOT NULL,
    undo_data MEDIUMTEXT NULL,
    undone_at DATETIME(6) NULL,
    undone_by VARCHAR(200) NULL,
    KEY partner_merge_loser (loser_id, id),
    KEY partner_merge_winner (winner_id, id),
    CONSTRAINT partner_merge_winner_fk FOREIGN KEY (winner_id) REFERENCES partner_organization (id),
    CONSTRAINT partner_merge_loser_fk FOREIGN KEY (loser_id) REFERENCES partner_organization (id)
);

INSERT INTO duplicate_due (partner_id) SELECT id FROM partner_organization;
