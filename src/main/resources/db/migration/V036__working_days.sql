ALTER TABLE municipality ADD COLUMN federal_state VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL;

-- the official key begins with the number of the Land
UPDATE municipality SET federal_state = CASE LEFT(municipality_key, 2)
    WHEN '01' THEN 'SH' WHEN '02' THEN 'HH' WHEN '03' THEN 'NI' WHEN '04' THEN 'HB'
    WHEN '05' THEN 'NW' WHEN '06' THEN 'HE' WHEN '07' THEN 'RP' WHEN '08' THEN 'BW'
    WHEN '09' THEN 'BY' WHEN '10' THEN 'SL' WHEN '11' THEN 'BE' WHEN '12' THEN 'BB'
    WHEN '13' THEN 'MV' WHEN '14' THEN 'SN' WHEN '15' THEN 'ST' WHEN '16' THEN 'TH' END;

CREATE TABLE closing_day (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(100) NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    recurrence VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    public_holiday BOOLEAN NOT NULL
);

-- due_on is the day that was typed, effective_on the one that counts; what exists keeps its day
ALTER TABLE deadline ADD COLUMN effective_on DATE NULL AFTER due_on;

UPDATE deadline SET effective_on = due_on;

ALTER TABLE deadline MODIFY COLUMN effective_on DATE NOT NULL;

ALTER TABLE deadline ADD COLUMN day_rule VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'KEEP' AFTER effective_on;

-- a deadline that repeats: every so many units, until a day or for so many times; series_from is the first day of its series
ALTER TABLE deadline ADD COLUMN repeat_unit VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE deadline ADD COLUMN repeat_every INT NULL;

ALTER TABLE deadline ADD COLUMN repeat_until DATE NULL;

ALTER TABLE deadline ADD COLUMN repeat_times INT NULL;

ALTER TABLE deadline ADD COLUMN series_from DATE NULL;

ALTER TABLE deadline ADD COLUMN series_index INT NULL;

-- the one that was done before it appeared: none is followed twice
ALTER TABLE deadline ADD COLUMN follows_id BIGINT NULL;

ALTER TABLE deadline ADD UNIQUE KEY deadline_follows (follows_id);

ALTER TABLE deadline ADD KEY deadline_owner_effective (owner_key, state, effective_on, id);

ALTER TABLE deadline ADD KEY deadline_subject_effective (subject_kind, subject_id, state, effective_on, id);

ALTER TABLE deadline DROP KEY deadline_owner;

ALTER TABLE deadline DROP KEY deadline_subject;
