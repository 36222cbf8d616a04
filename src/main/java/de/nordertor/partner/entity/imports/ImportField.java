package de.nordertor.partner.entity.imports;

import java.util.EnumSet;
import java.util.Set;

/** What a column of a file can tell of a partner. */
public enum ImportField {
    NAME("partner.organization.name"),
    TYPE("partner.organization.type"),
    STATUS("partner.organization.status"),
    SECTOR("partner.organization.sector"),
    SIZE("partner.organization.size"),
    ADDITION("partner.address.addition"),
    STREET("partner.address.street"),
    HOUSE_NUMBER("partner.address.houseNumber"),
    POSTAL_CODE("partner.address.postalCode"),
    CITY("partner.address.city"),
    COUNTRY("partner.address.country"),
    LATITUDE("partner.address.latitude"),
    LONGITUDE("partner.address.longitude"),
    PHONE("partner.organization.phone"),
    EMAIL("partner.organization.email"),
    WEB("partner.organization.web"),
    REGISTER_COURT("partner.organization.registerCourt"),
    REGISTER_NUMBER("partner.organization.registerNumber"),
    RESPONSIBLE("partner.organization.responsible"),
    TAGS("partner.organization.tags"),
    FIELDS_OF_ACTION("partner.engagement.fieldsOfAction"),
    RESOURCE_TYPES("partner.engagement.resourceTypes"),
    NOTES("partner.organization.notes"),
    EXTERNAL_KEY("partner.import.externalKey");

    /** Together they are the first address. */
    public static final Set<ImportField> PLACE =
            EnumSet.of(ADDITION, STREET, HOUSE_NUMBER, POSTAL_CODE, CITY, COUNTRY, LATITUDE, LONGITUDE);

    /** Several words in one cell; an import adds to them and takes none away. */
    public static final Set<ImportField> SEVERAL = EnumSet.of(TAGS, FIELDS_OF_ACTION, RESOURCE_TYPES);

    private final String labelKey;

    ImportField(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
