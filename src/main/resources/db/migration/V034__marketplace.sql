-- last_number is the greatest number that a card of this market ever had; planned_at is when its plan was made last
CREATE TABLE marketplace (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    held_on DATE NOT NULL,
    starts_at TIME NOT NULL,
    ends_at TIME NOT NULL,
    place VARCHAR(200) NOT NULL,
    table_count INT NULL,
    responsible_id BIGINT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since DATE NOT NULL,
    last_number INT NOT NULL,
    planned_at DATETIME(6) NULL,
    planned_by VARCHAR(200) NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    KEY marketplace_day (held_on, id),
    CONSTRAINT marketplace_responsible_fk FOREIGN KEY (responsible_id) REFERENCES user_account (id)
);

CREATE TABLE marketplace_step (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    marketplace_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY marketplace_step_ordinal (marketplace_id, ordinal),
    CONSTRAINT marketplace_step_fk FOREIGN KEY (marketplace_id) REFERENCES marketplace (id)
);

-- a need or an offer that takes part; meets_id, points, table_number or alone are what the plan says of it
CREATE TABLE market_card (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    marketplace_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    listing_id BIGINT NOT NULL,
    meets_id BIGINT NULL,
    points INT NULL,
    table_number INT NULL,
    alone VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    fresh BOOLEAN NOT NULL,
    UNIQUE KEY market_card_number (marketplace_id, number),
    UNIQUE KEY market_card_listing (marketplace_id, listing_id),
    KEY market_card_meets (meets_id),
    KEY market_card_of_listing (listing_id),
    CONSTRAINT market_card_marketplace_fk FOREIGN KEY (marketplace_id) REFERENCES marketplace (id),
    CONSTRAINT market_card_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id)
);

-- what was agreed on the spot; a side without a card has none
CREATE TABLE market_deal (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    marketplace_id BIGINT NOT NULL,
    agreement_id BIGINT NOT NULL,
    need_card_id BIGINT NULL,
    offer_card_id BIGINT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY market_deal_agreement (agreement_id),
    KEY market_deal_marketplace (marketplace_id, id),
    CONSTRAINT market_deal_marketplace_fk FOREIGN KEY (marketplace_id) REFERENCES marketplace (id),
    CONSTRAINT market_deal_agreement_fk FOREIGN KEY (agreement_id) REFERENCES cooperation_agreement (id),
    CONSTRAINT market_deal_need_fk FOREIGN KEY (need_card_id) REFERENCES market_card (id),
    CONSTRAINT market_deal_offer_fk FOREIGN KEY (offer_card_id) REFERENCES market_card (id)
);
