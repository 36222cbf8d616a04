-- Mail that leaves through the outbox. unique_key is a hash of what a room calls the mail, so that it keeps telling that a
-- mail was there when addressee and text are forgotten. A claim is nothing but a next attempt in the future.
CREATE TABLE outgoing_mail (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    unique_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message_id VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_kind VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sender_name VARCHAR(200) NULL,
    recipient_name VARCHAR(200) NULL,
    recipient VARCHAR(254) NULL,
    title VARCHAR(250) NULL,
    text MEDIUMTEXT NULL,
    calendar MEDIUMTEXT NULL,
    calendar_method VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    settled_at DATETIME(6) NULL,
    failure VARCHAR(500) NULL,
    CONSTRAINT outgoing_mail_key UNIQUE (unique_key),
    KEY outgoing_mail_due (state, next_attempt_at),
    KEY outgoing_mail_subject (subject_kind, subject_id),
    KEY outgoing_mail_settled (settled_at)
);
ALTER TABLE group_member ADD COLUMN email VARCHAR(254) NULL AFTER organization;
ALTER TABLE meeting_attendee ADD COLUMN email VARCHAR(254) NULL AFTER organization;
