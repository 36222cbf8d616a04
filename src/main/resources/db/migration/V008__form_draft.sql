-- What a person has typed into a form and not yet saved. Belongs to the person alone; no trail, no version.
CREATE TABLE form_draft (
    user_id BIGINT NOT NULL,
    form_key VARCHAR(150) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content MEDIUMTEXT NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (user_id, form_key),
    KEY form_draft_age (user_id, saved_at)
);
