-- Which event of the sitting calendar a meeting came from, so that a later import moves it instead of doubling it.
ALTER TABLE meeting
    ADD COLUMN calendar_uid VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER cancellation_reason,
    ADD UNIQUE KEY meeting_calendar_uid (calendar_uid);
