CREATE TABLE contact_person (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    salutation VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    academic_title VARCHAR(60) NULL,
    given_name VARCHAR(120) NULL,
    family_name VARCHAR(120) NOT NULL,
    former_names VARCHAR(300) NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    preferred_way VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    origin VARCHAR(300) NULL,
    note MEDIUMTEXT NULL,
    entered_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL
);

CREATE TABLE person_channel (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    way VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    target VARCHAR(254) NOT NULL,
    KEY person_channel_person (person_id, ordinal),
    CONSTRAINT person_channel_person_fk FOREIGN KEY (person_id) REFERENCES contact_person (id)
);

CREATE TABLE person_address (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    street VARCHAR(100) NULL,
    house_number VARCHAR(20) NULL,
    addition VARCHAR(100) NULL,
    postal_code VARCHAR(16) NULL,
    city VARCHAR(100) NOT NULL,
    country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY person_address_person (person_id, ordinal),
    CONSTRAINT person_address_person_fk FOREIGN KEY (person_id) REFERENCES contact_person (id)
);

-- what the town may keep and use the data for (Art. 6 DSGVO); a withdrawn one stays as proof
CREATE TABLE person_consent (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    basis VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(300) NOT NULL,
    source VARCHAR(300) NULL,
    given_on DATE NOT NULL,
    withdrawn_on DATE NULL,
    KEY person_consent_person (person_id, ordinal),
    CONSTRAINT person_consent_person_fk FOREIGN KEY (person_id) REFERENCES contact_person (id)
);

-- a removed one was entered by mistake; it stays because the history of the person tells of it
CREATE TABLE contact_role (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    position VARCHAR(200) NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    main_contact BOOLEAN NOT NULL,
    removed BOOLEAN NOT NULL,
    KEY contact_role_person (person_id),
    KEY contact_role_organization (organization_id),
    CONSTRAINT contact_role_person_fk FOREIGN KEY (person_id) REFERENCES contact_person (id),
    CONSTRAINT contact_role_organization_fk FOREIGN KEY (organization_id) REFERENCES partner_organization (id)
);
