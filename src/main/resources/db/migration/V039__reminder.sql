-- What people are reminded of: one row for each day on which something is told. due_version counts how often the day that
-- counts was another one; a row of an older version is never told.
CREATE TABLE reminder (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    subject_kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    audience VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_version BIGINT NOT NULL,
    days_before INT NOT NULL,
    remind_on DATE NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    settled_at DATETIME(6) NULL,
    failure VARCHAR(500) NULL,
    CONSTRAINT reminder_once UNIQUE (subject_kind, subject_id, audience, due_version, days_before),
    KEY reminder_due (state, remind_on, id),
    KEY reminder_settled (settled_at)
);

-- Who was told: in the list of the person, and by mail, alone or in the digest of a day.
CREATE TABLE notice (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    reminder_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    instead_of_id BIGINT NULL,
    urgent BOOLEAN NOT NULL,
    told_at DATETIME(6) NOT NULL,
    read_at DATETIME(6) NULL,
    mail VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mailed_at DATETIME(6) NULL,
    CONSTRAINT notice_once UNIQUE (reminder_id, person_id),
    KEY notice_person (person_id, read_at, told_at),
    KEY notice_mail (mail, person_id),
    CONSTRAINT notice_reminder FOREIGN KEY (reminder_id) REFERENCES reminder (id),
    CONSTRAINT notice_of_person FOREIGN KEY (person_id) REFERENCES user_account (id),
    CONSTRAINT notice_instead FOREIGN KEY (instead_of_id) REFERENCES user_account (id)
);

-- How a person wants to be reminded; without a row as is usual. last_digest_on keeps a second digest of the same day away.
CREATE TABLE reminder_choice (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    by_mail BOOLEAN NOT NULL,
    digest_at TIME NOT NULL,
    on_days_off BOOLEAN NOT NULL,
    last_digest_on DATE NULL,
    CONSTRAINT reminder_choice_person UNIQUE (person_id),
    CONSTRAINT reminder_choice_of FOREIGN KEY (person_id) REFERENCES user_account (id)
);

-- Which node does what only one may do; it ends by itself.
CREATE TABLE work_lease (
    name VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    holder VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ends_at DATETIME(6) NOT NULL
);

-- so many days before the day that counts somebody is reminded, after it with a minus sign
ALTER TABLE deadline ADD COLUMN remind_days VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';

-- how often the day that counts was another one
ALTER TABLE deadline ADD COLUMN due_version BIGINT NOT NULL DEFAULT 0;

-- what is open is reminded of as is usual for its kind, from today on
UPDATE deadline SET remind_days = CASE kind WHEN 'DUTY' THEN '14,3,0,-2' WHEN 'FOLLOW_UP' THEN '0' ELSE '3,0' END
    WHERE state = 'OPEN';

INSERT INTO reminder (id, version, subject_kind, subject_id, audience, due_version, days_before, remind_on, state, attempts)
    SELECT NEXT VALUE FOR nordertor_id, 1, 'Deadline', d.id, 'RESPONSIBLE', 0, n.days,
        DATE_SUB(d.effective_on, INTERVAL n.days DAY), 'WAITING', 0
    FROM deadline d
    JOIN (SELECT 14 AS days UNION ALL SELECT 3 UNION ALL SELECT 0 UNION ALL SELECT -2) n
        ON FIND_IN_SET(n.days, d.remind_days) > 0
    WHERE d.state = 'OPEN' AND DATE_SUB(d.effective_on, INTERVAL n.days DAY) >= CURRENT_DATE;
