CREATE TABLE field_of_action (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    name_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    ordinal INT NOT NULL,
    active BOOLEAN NOT NULL,
    UNIQUE KEY field_of_action_code (code),
    UNIQUE KEY field_of_action_name (name_key)
);

CREATE TABLE tag (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(100) NOT NULL,
    name_key VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    active BOOLEAN NOT NULL,
    UNIQUE KEY tag_name (name_key)
);

-- one row; without a file until the administrator brings one
CREATE TABLE programme_boundary (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    file_name VARCHAR(200) NULL,
    geo_json MEDIUMTEXT NULL,
    drawn_at DATETIME(6) NULL,
    drawn_by VARCHAR(200) NULL,
    CONSTRAINT programme_boundary_only_one CHECK (id = 1)
);

INSERT INTO programme_boundary (id, version)
VALUES (1, 1);

INSERT INTO field_of_action (id, version, code, name, name_key, ordinal, active)
VALUES
    (NEXT VALUE FOR nordertor_id, 1, 'EDUCATION', 'Bildung', 'bildung', 10, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'SOCIAL_AFFAIRS', 'Soziales', 'soziales', 20, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'HOUSING_ENVIRONMENT', 'Wohnumfeld', 'wohnumfeld', 30, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'TRAFFIC', 'Verkehr', 'verkehr', 40, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'YOUTH', 'Jugend', 'jugend', 50, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'ECONOMY', 'Wirtschaft', 'wirtschaft', 60, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'CULTURE', 'Kultur', 'kultur', 70, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'SPORT', 'Sport', 'sport', 80, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'HEALTH', 'Gesundheit', 'gesundheit', 90, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'INTEGRATION', 'Integration', 'integration', 100, TRUE),
    (NEXT VALUE FOR nordertor_id, 1, 'ENVIRONMENT', 'Umwelt und Klima', 'umwelt und klima', 110, TRUE);
