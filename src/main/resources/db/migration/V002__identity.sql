CREATE TABLE department (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    parent_id BIGINT NULL,
    active BOOLEAN NOT NULL,
    UNIQUE KEY department_code (code),
    CONSTRAINT department_parent FOREIGN KEY (parent_id) REFERENCES department (id)
);

-- login is stored in one normalised form and compared byte by byte: "Müller" and "Mueller" are two people
CREATE TABLE user_account (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    login VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    email VARCHAR(254) NULL,
    phone VARCHAR(50) NULL,
    password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    must_change_password BOOLEAN NOT NULL,
    state VARCHAR(20) NOT NULL,
    language VARCHAR(10) NOT NULL,
    theme VARCHAR(10) NOT NULL,
    department_id BIGINT NULL,
    session_epoch BIGINT NOT NULL,
    profile_epoch BIGINT NOT NULL,
    last_sign_in_at DATETIME(6) NULL,
    UNIQUE KEY user_account_login (login),
    KEY user_account_display_name (display_name),
    CONSTRAINT user_account_department FOREIGN KEY (department_id) REFERENCES department (id)
);

-- department_id NULL: for all departments
CREATE TABLE role_grant (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    role VARCHAR(30) NOT NULL,
    department_id BIGINT NULL,
    UNIQUE KEY role_grant_once (user_id, role, department_id),
    CONSTRAINT role_grant_user FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT role_grant_department FOREIGN KEY (department_id) REFERENCES department (id)
);

-- Attempts to sign in, per account name or address (as a hash: people type passwords into the wrong field).
CREATE TABLE sign_in_attempt (
    subject_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts INT NOT NULL,
    last_at DATETIME(6) NOT NULL,
    rests_until DATETIME(6) NULL,
    PRIMARY KEY (subject_kind, subject_hash),
    KEY sign_in_attempt_last (last_at)
);

-- One-time code for the first administrator: server-config writes its SHA-256 in lower-case hexadecimal digits.
CREATE TABLE setup_code (
    code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL
);
