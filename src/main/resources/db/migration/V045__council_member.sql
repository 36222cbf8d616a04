-- Electoral terms (Wahlperioden), and who belongs to which committee for how long.
CREATE TABLE legislative_term (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(100) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    KEY legislative_term_days (starts_on)
);

CREATE TABLE council_member (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    title VARCHAR(60) NULL,
    given_name VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    party VARCHAR(100) NULL,
    email VARCHAR(254) NULL,
    consent_on DATE NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY council_member_name (family_name, given_name)
);

CREATE TABLE committee_member (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    committee_id BIGINT NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    voting TINYINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    KEY committee_member_of (member_id, ordinal),
    KEY committee_member_committee (committee_id, valid_from),
    CONSTRAINT committee_member_person FOREIGN KEY (member_id) REFERENCES council_member (id),
    CONSTRAINT committee_member_body FOREIGN KEY (committee_id) REFERENCES committee (id)
);
