-- A private calendar feed has a secret address; only its hash is here.
CREATE TABLE calendar_feed (
    user_id BIGINT NOT NULL PRIMARY KEY,
    token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6) NOT NULL,
    last_read_on DATE NULL,
    CONSTRAINT calendar_feed_token UNIQUE (token_hash),
    CONSTRAINT calendar_feed_user FOREIGN KEY (user_id) REFERENCES user_account (id)
);
ALTER TABLE group_meeting ADD KEY group_meeting_day (held_on);
ALTER TABLE advisory_session ADD KEY advisory_session_day (held_on);
