-- filters, order and columns of a list under a name; department_id only where a department shares it
CREATE TABLE saved_view (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    list_path VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id BIGINT NOT NULL,
    owner_name VARCHAR(200) NOT NULL,
    name VARCHAR(100) NOT NULL,
    name_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    query_text VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    shown_columns VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NULL,
    audience VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    department_id BIGINT NULL,
    UNIQUE KEY saved_view_name (owner_id, list_path, name_key),
    KEY saved_view_list (list_path),
    CONSTRAINT saved_view_owner_fk FOREIGN KEY (owner_id) REFERENCES user_account (id),
    CONSTRAINT saved_view_department_fk FOREIGN KEY (department_id) REFERENCES department (id)
);

-- how a person wants to see a list; a convenience of that person alone, so no trail and no version
CREATE TABLE list_preference (
    user_id BIGINT NOT NULL,
    list_path VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    shown_columns VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NULL,
    opening_view_id BIGINT NULL,
    PRIMARY KEY (user_id, list_path),
    CONSTRAINT list_preference_user_fk FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT list_preference_view_fk FOREIGN KEY (opening_view_id) REFERENCES saved_view (id) ON DELETE SET NULL
);

-- one change of many things: what it is, and below what came of each of them
CREATE TABLE bulk_change (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    subject_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content TEXT NOT NULL,
    planned_at DATETIME(6) NOT NULL,
    begun_at DATETIME(6) NULL,
    KEY bulk_change_owner (owner_id, planned_at),
    CONSTRAINT bulk_change_owner_fk FOREIGN KEY (owner_id) REFERENCES user_account (id)
);

CREATE TABLE bulk_row (
    bulk_id BIGINT NOT NULL,
    position INT NOT NULL,
    subject_id BIGINT NOT NULL,
    subject_version BIGINT NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (bulk_id, position),
    KEY bulk_row_outcome (bulk_id, outcome, position),
    CONSTRAINT bulk_row_change_fk FOREIGN KEY (bulk_id) REFERENCES bulk_change (id) ON DELETE CASCADE
);
