package de.nordertor.partner.api;

import de.nordertor.partner.boundary.PartnerExportRow;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.platform.api.SheetColumns;
import de.nordertor.platform.boundary.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a file of partners. */
final class PartnerColumns {

    private final Texts texts;
    private final ZoneId zone;
    private final Map<Enum<?>, String> names = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final SheetColumns<PartnerExportRow> columns = new SheetColumns<>();

    /** @param zone in which a change has its day */
    PartnerColumns(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        name("partner.status.", PartnerStatus.values());
        name("partner.size.", SizeClass.values());
        name("partner.resource.", ResourceType.values());
        essentials();
        reach();
        engagement();
    }

    /** @param choice see {@link SheetColumns#chosen} */
    SheetColumns<PartnerExportRow> chosen(String choice) {
        return columns.chosen(choice);
    }

    private void essentials() {
        column("name", "partner.organization.name", PartnerExportRow::name);
        column("type", "partner.organization.type", PartnerExportRow::typeName);
        column("status", "partner.organization.status", row -> names.get(row.status()));
        column("sector", "partner.organization.sector", PartnerExportRow::sector);
        column("size", "partner.organization.size", row -> names.get(row.sizeClass()));
        column("address", "partner.address.addition", row -> row.place().addition());
        column("address", "partner.address.street", row -> row.place().street());
        column("address", "partner.address.houseNumber", row -> row.place().houseNumber());
        column("city", "partner.address.postalCode", row -> row.place().postalCode());
        column("city", "partner.address.city", row -> row.place().city());
        column("country", "partner.address.country", row -> country(row.place().country()));
    }

    private void reach() {
        column("phone", "partner.organization.phone", PartnerExportRow::phone);
        column("email", "partner.organization.email", PartnerExportRow::email);
        column("web", "partner.organization.web", PartnerExportRow::web);
        column("register", "partner.organization.registerCourt", PartnerExportRow::registerCourt);
        column("register", "partner.organization.registerNumber", PartnerExportRow::registerNumber);
    }

    private void engagement() {
        String inside = texts.get("partner.area.short.true");
        String outside = texts.get("partner.area.short.false");
        column("responsible", "partner.organization.responsible", PartnerExportRow::responsible);
        column("tags", "partner.organization.tags", row -> String.join(", ", row.tags()));
        column(
                "inside",
                "partner.area.title",
                row -> row.insideArea() == null ? null : row.insideArea() ? inside : outside);
        column("fields", "partner.engagement.fieldsOfAction", row -> String.join(", ", row.fieldsOfAction()));
        column("resources", "partner.engagement.resourceTypes", row -> row.resourceTypes().stream()
                .map(names::get)
                .collect(Collectors.joining(", ")));
        column("confirmed", "partner.engagement.confirmedOn", PartnerExportRow::confirmedOn);
        columns.extra(
                "changed",
                texts.get("partner.organization.changedAt"),
                row -> LocalDate.ofInstant(row.changedAt(), zone));
    }

    private void column(String key, String header, Function<PartnerExportRow, Object> cell) {
        columns.column(key, texts.get(header), cell);
    }

    private void name(String prefix, Enum<?>... constants) {
        Arrays.stream(constants).forEach(each -> names.put(each, texts.get(prefix + each.name())));
    }

    private String country(String code) {
        return code == null
                ? null
                : countries.computeIfAbsent(code, each -> new Locale("", each).getDisplayCountry(Locale.GERMAN));
    }
}
