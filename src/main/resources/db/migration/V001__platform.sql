CREATE SEQUENCE nordertor_id START WITH 1000 INCREMENT BY 50 CACHE 0;

CREATE TABLE setting (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    setting_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    setting_value VARCHAR(1000) NOT NULL,
    UNIQUE KEY setting_key (setting_key)
);

-- In a database of its own: the application's user may only add and read rows there.
CREATE TABLE nordertor_audit.audit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    occurred_at DATETIME(6) NOT NULL,
    user_id BIGINT NULL,
    login VARCHAR(100) NOT NULL,
    use_case VARCHAR(200) NOT NULL,
    action VARCHAR(20) NOT NULL,
    subject_kind VARCHAR(100) NOT NULL,
    subject_id BIGINT NULL,
    field VARCHAR(200) NULL,
    old_value MEDIUMTEXT NULL,
    new_value MEDIUMTEXT NULL,
    KEY audit_subject (subject_kind, subject_id, id),
    KEY audit_login (login, id)
);
