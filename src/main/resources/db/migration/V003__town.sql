CREATE TABLE municipality (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(150) NOT NULL,
    chief_executive_title VARCHAR(100) NOT NULL,
    municipality_key CHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
    shield MEDIUMTEXT NULL,
    CONSTRAINT municipality_only_one CHECK (id = 1)
);

INSERT INTO municipality (id, version, name, chief_executive_title)
VALUES (1, 1, 'Unsere Stadt', 'Bürgermeisterin oder Bürgermeister');

CREATE TABLE budget_product (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    active BOOLEAN NOT NULL,
    UNIQUE KEY budget_product_code (code)
);
