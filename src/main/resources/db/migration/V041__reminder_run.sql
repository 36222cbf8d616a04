-- The runs of the job that reminds people, and what came of them.
CREATE TABLE reminder_run (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    worker VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    told INT NOT NULL,
    mails INT NOT NULL,
    failures INT NOT NULL,
    failure VARCHAR(500) NULL,
    CONSTRAINT reminder_run_worker UNIQUE (worker),
    KEY reminder_run_started (started_at),
    KEY reminder_run_state (state, ended_at)
);

-- While there is a row, no node starts a run by itself; there is one row at most.
CREATE TABLE reminder_pause (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    only_one TINYINT NOT NULL DEFAULT 1,
    since DATETIME(6) NOT NULL,
    person_id BIGINT NOT NULL,
    CONSTRAINT reminder_pause_once UNIQUE (only_one),
    CONSTRAINT reminder_pause_by FOREIGN KEY (person_id) REFERENCES user_account (id)
);

-- A mail that cannot be written to a person is tried again after pauses.
ALTER TABLE reminder_choice ADD COLUMN attempts INT NOT NULL DEFAULT 0;
ALTER TABLE reminder_choice ADD COLUMN next_attempt_at DATETIME(6) NULL;
ALTER TABLE reminder_choice ADD COLUMN failure VARCHAR(500) NULL;
