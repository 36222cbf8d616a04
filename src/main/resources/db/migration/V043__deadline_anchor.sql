-- On what other date a deadline hangs: anchor_date is a date of its own thing, anchor_deadline_id another deadline of that
-- thing; anchor_position says the distance and where that date was ("2 WEEKS BEFORE 2027-06-30"); anchor_end is empty while it holds
ALTER TABLE deadline ADD COLUMN anchor_date VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE deadline ADD COLUMN anchor_deadline_id BIGINT NULL;

ALTER TABLE deadline ADD COLUMN anchor_position VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE deadline ADD COLUMN anchor_end VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE deadline ADD KEY deadline_anchor (anchor_deadline_id, state);

-- what it waits for, and since when
ALTER TABLE deadline ADD COLUMN waits_for VARCHAR(300) NULL;

ALTER TABLE deadline ADD COLUMN waits_since DATE NULL;
