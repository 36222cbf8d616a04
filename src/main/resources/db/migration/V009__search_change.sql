-- What has to be read again by the search index of each node; old rows are thrown away.
CREATE TABLE search_change (
    change_no BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    subject_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    KEY search_change_time (changed_at)
);
