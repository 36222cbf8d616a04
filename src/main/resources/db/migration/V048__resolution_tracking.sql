-- What has to be done after a resolution of a committee, by whom and until when (Beschlusskontrolle).
CREATE TABLE resolution_tracking (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    consultation_id BIGINT NOT NULL,
    task VARCHAR(1000) NOT NULL,
    responsible_id BIGINT NULL,
    department_id BIGINT NOT NULL,
    due_on DATE NOT NULL,
    due_version INT NOT NULL,
    missed_on DATE NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ended_on DATE NULL,
    result VARCHAR(2000) NULL,
    delay_reason VARCHAR(2000) NULL,
    next_step VARCHAR(2000) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY resolution_tracking_consultation (consultation_id),
    KEY resolution_tracking_due (state, due_on),
    CONSTRAINT resolution_tracking_of FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT resolution_tracking_responsible FOREIGN KEY (responsible_id) REFERENCES user_account (id),
    CONSTRAINT resolution_tracking_department FOREIGN KEY (department_id) REFERENCES department (id)
);
