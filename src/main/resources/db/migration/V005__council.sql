CREATE TABLE committee (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    default_visibility VARCHAR(20) NOT NULL,
    summons_period_days INT NOT NULL,
    active BOOLEAN NOT NULL
);

CREATE TABLE paper_type (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    number_pattern VARCHAR(60) NOT NULL,
    has_resolution BOOLEAN NOT NULL,
    needs_co_signing BOOLEAN NOT NULL,
    active BOOLEAN NOT NULL,
    UNIQUE KEY paper_type_code (code)
);

CREATE TABLE paper_number_sequence (
    sequence_key VARCHAR(100) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    last_number INT NOT NULL
);

CREATE TABLE council_paper (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    paper_type_id BIGINT NOT NULL,
    department_id BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    number VARCHAR(100) COLLATE utf8mb4_bin NULL,
    subject VARCHAR(500) NOT NULL,
    paper_date DATE NOT NULL,
    visibility VARCHAR(20) NOT NULL,
    author_id BIGINT NULL,
    submitted_at DATETIME(6) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    withdrawal_reason VARCHAR(500) NULL,
    UNIQUE KEY council_paper_number (number),
    KEY council_paper_date (paper_date, id),
    KEY council_paper_changed (changed_at, id),
    KEY council_paper_department (department_id, state, paper_date),
    KEY council_paper_author (author_id, state),
    CONSTRAINT council_paper_type_fk FOREIGN KEY (paper_type_id) REFERENCES paper_type (id),
    CONSTRAINT council_paper_department_fk FOREIGN KEY (department_id) REFERENCES department (id)
);

CREATE TABLE paper_version (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    paper_id BIGINT NOT NULL,
    version_number INT NOT NULL,
    paper_date DATE NOT NULL,
    budget_product_id BIGINT NULL,
    information_contact VARCHAR(200) NULL,
    subject VARCHAR(500) NOT NULL,
    statement_of_facts MEDIUMTEXT NULL,
    proposed_resolution MEDIUMTEXT NULL,
    visibility VARCHAR(20) NOT NULL,
    non_public_reason VARCHAR(500) NULL,
    correction_reason VARCHAR(500) NULL,
    approved_at DATETIME(6) NULL,
    approved_by VARCHAR(200) NULL,
    frozen_form MEDIUMTEXT NULL,
    frozen_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    UNIQUE KEY paper_version_number (paper_id, version_number),
    CONSTRAINT paper_version_paper_fk FOREIGN KEY (paper_id) REFERENCES council_paper (id),
    CONSTRAINT paper_version_product_fk FOREIGN KEY (budget_product_id) REFERENCES budget_product (id)
);

CREATE TABLE consultation (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    paper_version_id BIGINT NOT NULL,
    committee_id BIGINT NOT NULL,
    meeting_date DATE NOT NULL,
    role VARCHAR(30) NULL,
    visibility VARCHAR(20) NOT NULL,
    KEY consultation_version (paper_version_id, meeting_date),
    CONSTRAINT consultation_version_fk FOREIGN KEY (paper_version_id) REFERENCES paper_version (id),
    CONSTRAINT consultation_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);
