package de.nordertor.cooperation.control;

/** By what cooperations hang on a thing that may become a part of another one. */
enum CooperationLink {
    PARTNER("CooperationPartner", "cooperation_partner", "organization_id"),
    GIVER("Contribution", "contribution", "giver_id"),
    ORIGIN("Cooperation", "cooperation", "origin_id");

    private final String kind;
    private final String table;
    private final String thing;

    CooperationLink(String kind, String table, String thing) {
        this.kind = kind;
        this.table = table;
        this.thing = thing;
    }

    /** The simple name of the entity of its rows. */
    String kind() {
        return kind;
    }

    String table() {
        return table;
    }

    /** The column that names the thing. */
    String thing() {
        return thing;
    }

    /** Which rows hang on the thing: ?1 is its id, ?2 its kind. */
    String on() {
        return thing + " = ?1 AND " + (this == ORIGIN ? "origin_kind = ?2" : "'PartnerOrganization' = ?2");
    }
}
