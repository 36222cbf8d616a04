-- deputy_id NULL: nobody stands in
CREATE TABLE absence (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    deputy_id BIGINT NULL,
    note VARCHAR(200) NULL,
    KEY absence_person_days (person_id, first_day),
    KEY absence_days (last_day, first_day),
    CONSTRAINT absence_person FOREIGN KEY (person_id) REFERENCES user_account (id),
    CONSTRAINT absence_deputy FOREIGN KEY (deputy_id) REFERENCES user_account (id)
);
