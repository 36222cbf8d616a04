package de.nordertor.partner.entity;

/** How a person is reached. */
public enum ContactWay {
    PHONE,
    MOBILE,
    EMAIL,
    /** By letter; the addresses are written down by themselves. */
    POST;

    public boolean isPhone() {
        return this == PHONE || this == MOBILE;
    }
}
