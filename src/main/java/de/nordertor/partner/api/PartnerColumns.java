package de.nordertor.partner.api;

import de.nordertor.partner.boundary.PartnerExportRow;
import de.nordertor.platform.boundary.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of a file of partners. */
final class PartnerColumns {

    private static final List<String> HEADER = List.of(
            "partner.organization.name",
            "partner.organization.type",
            "partner.organization.status",
            "partner.organization.sector",
            "partner.organization.size",
            "partner.address.addition",
            "partner.address.street",
            "partner.address.houseNumber",
            "partner.address.postalCode",
            "partner.address.city",
            "partner.address.country",
            "partner.organization.phone",
            "partner.organization.email",
            "partner.organization.web",
            "partner.organization.registerCourt",
            "partner.organization.registerNumber",
            "partner.organization.responsible",
            "partner.organization.tags",
            "partner.area.title",
            "partner.engagement.fieldsOfAction",
            "partner.engagement.resourceTypes",
            "partner.engagement.confirmedOn");

    private final Texts texts;

    PartnerColumns(Texts texts) {
        this.texts = texts;
    }

    List<String> header() {
        return HEADER.stream().map(texts::get).toList();
    }

    List<Object> cells(PartnerExportRow row) {
        PartnerExportRow.Place place = row.place();
        return Arrays.asList(
                row.name(),
                row.typeName(),
                constant("partner.status.", row.status()),
                row.sector(),
                constant("partner.size.", row.sizeClass()),
                place.addition(),
                place.street(),
                place.houseNumber(),
                place.postalCode(),
                place.city(),
                place.country() == null ? null : new Locale("", place.country()).getDisplayCountry(Locale.GERMAN),
                row.phone(),
                row.email(),
                row.web(),
                row.registerCourt(),
                row.registerNumber(),
                row.responsible(),
                String.join(", ", row.tags()),
                row.insideArea() == null ? null : texts.get("partner.area.short." + row.insideArea()),
                String.join(", ", row.fieldsOfAction()),
                row.resourceTypes().stream()
                        .map(type -> constant("partner.resource.", type))
                        .collect(Collectors.joining(", ")),
                row.confirmedOn());
    }

    private String constant(String prefix, Enum<?> constant) {
        return constant == null ? null : texts.get(prefix + constant.name());
    }
}
