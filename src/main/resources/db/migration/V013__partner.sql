CREATE TABLE partner_type (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    name_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    active BOOLEAN NOT NULL,
    UNIQUE KEY partner_type_code (code),
    UNIQUE KEY partner_type_name (name_key)
);

INSERT INTO partner_type (id, version, code, name, name_key, active)
VALUES
    (NEXT VALUE FOR nordertor_id, 1, 'COMPANY', 'Unternehmen', 'unternehmen', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'SERVICE_PROVIDER', 'Dienstleister', 'dienstleister', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'FOUNDATION', 'Stiftung', 'stiftung', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'ASSOCIATION', 'Verein', 'verein', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'HOUSING_COMPANY', 'Wohnungsunternehmen', 'wohnungsunternehmen', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'EDUCATIONAL_INSTITUTION', 'Bildungseinrichtung', 'bildungseinrichtung', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'MUNICIPALITY', 'Kommune', 'kommune', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'AUTHORITY', 'Behörde', 'behörde', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'RELIGIOUS_COMMUNITY', 'Kirche oder Religionsgemeinschaft', 'kirche oder religionsgemeinschaft', TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'FEDERATION', 'Kammer oder Verband', 'kammer oder verband', TRUE);

-- postal_code and city are those of the first address; inside_area is NULL while nobody can tell
CREATE TABLE partner_organization (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    partner_type_id BIGINT NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sector VARCHAR(100) NULL,
    size_class VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    web VARCHAR(300) NULL,
    email VARCHAR(254) NULL,
    phone VARCHAR(50) NULL,
    register_court VARCHAR(100) NULL,
    register_number VARCHAR(50) NULL,
    responsible_id BIGINT NULL,
    notes MEDIUMTEXT NULL,
    postal_code VARCHAR(16) NULL,
    city VARCHAR(100) NULL,
    inside_area BOOLEAN NULL,
    merged_into_id BIGINT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY partner_organization_name (name, id),
    CONSTRAINT partner_organization_type_fk FOREIGN KEY (partner_type_id) REFERENCES partner_type (id),
    CONSTRAINT partner_organization_responsible_fk FOREIGN KEY (responsible_id) REFERENCES user_account (id),
    CONSTRAINT partner_organization_merged_fk FOREIGN KEY (merged_into_id) REFERENCES partner_organization (id)
);

CREATE TABLE partner_tag (
    organization_id BIGINT NOT NULL,
    tag_id BIGINT NOT NULL,
    PRIMARY KEY (organization_id, tag_id),
    CONSTRAINT partner_tag_organization_fk FOREIGN KEY (organization_id) REFERENCES partner_organization (id),
    CONSTRAINT partner_tag_tag_fk FOREIGN KEY (tag_id) REFERENCES tag (id)
);

CREATE TABLE partner_address (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    street VARCHAR(100) NULL,
    house_number VARCHAR(20) NULL,
    addition VARCHAR(100) NULL,
    postal_code VARCHAR(16) NULL,
    city VARCHAR(100) NOT NULL,
    country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    latitude DECIMAL(9, 7) NULL,
    longitude DECIMAL(10, 7) NULL,
    KEY partner_address_organization (organization_id, ordinal),
    CONSTRAINT partner_address_organization_fk FOREIGN KEY (organization_id) REFERENCES partner_organization (id)
);

CREATE TABLE engagement_profile (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organization_id BIGINT NOT NULL,
    motives TEXT NULL,
    capacity TEXT NULL,
    availability TEXT NULL,
    limits TEXT NULL,
    confirmed_on DATE NULL,
    confirmed_by VARCHAR(200) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    UNIQUE KEY engagement_profile_organization (organization_id),
    CONSTRAINT engagement_profile_organization_fk FOREIGN KEY (organization_id) REFERENCES partner_organization (id)
);

CREATE TABLE engagement_field (
    profile_id BIGINT NOT NULL,
    field_of_action_id BIGINT NOT NULL,
    PRIMARY KEY (profile_id, field_of_action_id),
    CONSTRAINT engagement_field_profile_fk FOREIGN KEY (profile_id) REFERENCES engagement_profile (id),
    CONSTRAINT engagement_field_field_fk FOREIGN KEY (field_of_action_id) REFERENCES field_of_action (id)
);

CREATE TABLE engagement_resource (
    profile_id BIGINT NOT NULL,
    resource_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (profile_id, resource_type),
    CONSTRAINT engagement_resource_profile_fk FOREIGN KEY (profile_id) REFERENCES engagement_profile (id)
);
