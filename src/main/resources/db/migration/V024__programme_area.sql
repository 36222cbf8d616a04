-- geo_json is the boundary as it was read; drawn_at and drawn_by are null while there is none
CREATE TABLE programme_area (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    admitted_on DATE NULL,
    admitted_until DATE NULL,
    department_id BIGINT NULL,
    notes MEDIUMTEXT NULL,
    geo_json MEDIUMTEXT NULL,
    drawn_at DATETIME(6) NULL,
    drawn_by VARCHAR(200) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY programme_area_name (name, id),
    CONSTRAINT programme_area_department_fk FOREIGN KEY (department_id) REFERENCES department (id)
);

-- what the programme that funds the area was called, and when
CREATE TABLE area_programme_name (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    area_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    KEY area_programme_name_area (area_id, ordinal),
    CONSTRAINT area_programme_name_area_fk FOREIGN KEY (area_id) REFERENCES programme_area (id)
);

CREATE TABLE area_population (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    area_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    counted_on DATE NOT NULL,
    inhabitants INT NOT NULL,
    KEY area_population_area (area_id, counted_on),
    CONSTRAINT area_population_area_fk FOREIGN KEY (area_id) REFERENCES programme_area (id)
);
