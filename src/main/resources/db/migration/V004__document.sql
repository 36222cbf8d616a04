CREATE TABLE attachment (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subject_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    file_name VARCHAR(150) NOT NULL,
    file_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_size BIGINT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    visibility VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uploaded_by BIGINT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    removed BOOLEAN NOT NULL,
    KEY attachment_subject (subject_kind, subject_id, id),
    KEY attachment_content (sha256)
);
