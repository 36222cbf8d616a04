-- "does not fit": a need and an offer, or a need and a partner, with what both sides said then
CREATE TABLE match_exclusion (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    need_id BIGINT NOT NULL,
    offer_id BIGINT NULL,
    partner_id BIGINT NULL,
    reason VARCHAR(1000) NOT NULL,
    need_stamp CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    other_stamp CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    excluded_at DATETIME(6) NOT NULL,
    excluded_by VARCHAR(200) NOT NULL,
    UNIQUE KEY match_exclusion_offer (need_id, offer_id),
    UNIQUE KEY match_exclusion_partner (need_id, partner_id),
    KEY match_exclusion_by_offer (offer_id),
    KEY match_exclusion_by_partner (partner_id),
    CONSTRAINT match_exclusion_need_fk FOREIGN KEY (need_id) REFERENCES listing (id),
    CONSTRAINT match_exclusion_offer_fk FOREIGN KEY (offer_id) REFERENCES listing (id),
    CONSTRAINT match_exclusion_partner_fk FOREIGN KEY (partner_id) REFERENCES partner_organization (id)
);
