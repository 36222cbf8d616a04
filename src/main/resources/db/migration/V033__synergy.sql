-- a pair in the order of kind and id; what is not decided has no row
CREATE TABLE synergy_decision (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    first_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_id BIGINT NOT NULL,
    second_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    second_id BIGINT NOT NULL,
    accepted BOOLEAN NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    decided_by VARCHAR(200) NOT NULL,
    UNIQUE KEY synergy_decision_pair (first_kind, first_id, second_kind, second_id)
);
