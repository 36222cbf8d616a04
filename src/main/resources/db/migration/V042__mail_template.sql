-- What the mails of reminders say: one row for each kind and language. Without texts, the delivered ones are used.
CREATE TABLE mail_template (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NULL,
    body TEXT NULL,
    CONSTRAINT mail_template_once UNIQUE (kind, language)
);

INSERT INTO mail_template (id, version, kind, language) VALUES (NEXT VALUE FOR nordertor_id, 1, 'DIGEST', 'DE');
INSERT INTO mail_template (id, version, kind, language) VALUES (NEXT VALUE FOR nordertor_id, 1, 'DIGEST', 'EN');
INSERT INTO mail_template (id, version, kind, language) VALUES (NEXT VALUE FOR nordertor_id, 1, 'SINGLE', 'DE');
INSERT INTO mail_template (id, version, kind, language) VALUES (NEXT VALUE FOR nordertor_id, 1, 'SINGLE', 'EN');
