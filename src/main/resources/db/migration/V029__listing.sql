-- needs and offers are one table, told apart by kind; what only one of both has is null for the other
CREATE TABLE listing (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    description MEDIUMTEXT NULL,
    partner_id BIGINT NULL,
    contact_id BIGINT NULL,
    origin_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    origin_id BIGINT NULL,
    responsible_id BIGINT NULL,
    resource_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount INT NOT NULL,
    unit VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fulfilled INT NOT NULL,
    place VARCHAR(200) NULL,
    latitude DECIMAL(9, 7) NULL,
    longitude DECIMAL(10, 7) NULL,
    available_from DATE NULL,
    available_to DATE NULL,
    minimum_share INT NULL,
    radius_metres INT NULL,
    confirmed_on DATE NOT NULL,
    confirmed_by VARCHAR(200) NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since DATE NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY listing_title (kind, title, id),
    KEY listing_state (kind, state, state_since, id),
    KEY listing_confirmed (kind, confirmed_on, id),
    KEY listing_until (kind, available_to, id),
    KEY listing_partner (partner_id, kind, id),
    KEY listing_contact (contact_id),
    KEY listing_origin (origin_kind, origin_id),
    CONSTRAINT listing_partner_fk FOREIGN KEY (partner_id) REFERENCES partner_organization (id),
    CONSTRAINT listing_contact_fk FOREIGN KEY (contact_id) REFERENCES contact_person (id),
    CONSTRAINT listing_responsible_fk FOREIGN KEY (responsible_id) REFERENCES user_account (id)
);

CREATE TABLE listing_field (
    listing_id BIGINT NOT NULL,
    field_of_action_id BIGINT NOT NULL,
    PRIMARY KEY (listing_id, field_of_action_id),
    CONSTRAINT listing_field_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id),
    CONSTRAINT listing_field_field_fk FOREIGN KEY (field_of_action_id) REFERENCES field_of_action (id)
);

CREATE TABLE listing_target_group (
    listing_id BIGINT NOT NULL,
    target_group VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (listing_id, target_group),
    CONSTRAINT listing_target_group_fk FOREIGN KEY (listing_id) REFERENCES listing (id)
);

CREATE TABLE listing_weekly_time (
    listing_id BIGINT NOT NULL,
    week_day VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_time TIME NOT NULL,
    to_time TIME NOT NULL,
    PRIMARY KEY (listing_id, week_day),
    CONSTRAINT listing_weekly_time_fk FOREIGN KEY (listing_id) REFERENCES listing (id)
);

-- what a need requires, and what an offer brings
CREATE TABLE listing_prerequisite (
    listing_id BIGINT NOT NULL,
    prerequisite VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (listing_id, prerequisite),
    CONSTRAINT listing_prerequisite_fk FOREIGN KEY (listing_id) REFERENCES listing (id)
);

CREATE TABLE need_circumstance (
    listing_id BIGINT NOT NULL,
    circumstance VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (listing_id, circumstance),
    CONSTRAINT need_circumstance_fk FOREIGN KEY (listing_id) REFERENCES listing (id)
);

CREATE TABLE offer_limit (
    listing_id BIGINT NOT NULL,
    unwanted VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (listing_id, unwanted),
    CONSTRAINT offer_limit_fk FOREIGN KEY (listing_id) REFERENCES listing (id)
);

CREATE TABLE listing_step (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    listing_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount INT NULL,
    happened_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY listing_step_ordinal (listing_id, ordinal),
    CONSTRAINT listing_step_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id)
);
