package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.boundary.PartnerEditing.OpenPartner;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the search index is told of partners, and when. */
@ExtendWith(ArquillianExtension.class)
class PartnerSearchIT {

    private static final String HERE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[9,52],[10,52],[10,53],[9,53],[9,52]]]}";
    private static final String THERE = "{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2],[1,2],[1,1]]]}";

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerEditing editing;

    @Inject
    private Engagements engagements;

    @Inject
    private PartnerTypes types;

    @Inject
    private Tags tags;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private ProgrammeBoundaries boundaries;

    private final String unique = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @Test
    void everythingThatPeopleLookForIsInTheEntry() {
        Long tag = tag("Ehrenamt " + unique);
        Long field = field("Bildung " + unique);
        Long id = register.partner("Bürgerstiftung " + unique, Set.of(tag), List.of());
        SystemWork.run(() -> {
            OpenPartner opened = editing.open(id);
            editing.save(opened, described(opened.input()));
            engagements.save(
                    engagements.open(id),
                    new EngagementInput(
                            Set.of(field),
                            Set.of(ResourceType.PREMISES),
                            "aus Heimatliebe",
                            null,
                            null,
                            "keine Logos"));
        });
        SearchEntry entry = register.entry(id);
        assertThat(entry.title()).isEqualTo("Bürgerstiftung " + unique);
        assertThat(entry.path()).isEqualTo("/partner/organization?id=" + id);
        assertThat(entry.audience()).containsExactly(Audience.of(Permission.PARTNER_READ));
        assertThat(entry.names())
                .contains("Lange Straße 5", "31582 Nienburg", "VR 4711", "post@stiftung.example", "050214711");
        assertThat(entry.text())
                .contains("Spendet gern", "Stiftungswesen", "Ehrenamt " + unique)
                .contains("Bildung " + unique, "aus Heimatliebe", "keine Logos", "Amtsgericht Walsrode");
        assertThat(entry.facets())
                .containsEntry("tag", Set.of(tag.toString()))
                .containsEntry("fieldOfAction", Set.of(field.toString()))
                .containsEntry("resourceType", Set.of("PREMISES"))
                .containsEntry("status", Set.of("PROSPECT"))
                .containsEntry("city", Set.of("nienburg", "göttingen"))
                .containsEntry("postalCode", Set.of("31582"))
                .containsEntry("size", Set.of("MICRO"));
        assertThat(entry.sortKeys())
                .containsEntry("name", "Bürgerstiftung " + unique)
                .containsEntry("city", "Nienburg")
                .containsKeys("type", "status", "changed");
    }

    @Test
    void eachChangeIsToldOnceAndNoneIsForgotten() {
        Long id = register.partner("Partner " + unique);
        assertThat(register.told(id)).isEqualTo(1);
        SystemWork.run(() -> {
            OpenPartner opened = editing.open(id);
            editing.save(opened, described(opened.input()));
        });
        assertThat(register.told(id)).isEqualTo(2);
        SystemWork.run(() -> editing.become(id, PartnerStatus.ACTIVE));
        assertThat(register.told(id)).isEqualTo(3);
        SystemWork.run(() -> engagements.save(engagements.open(id), EngagementInput.EMPTY));
        assertThat(register.told(id)).isEqualTo(4);
        SystemWork.run(() -> engagements.confirm(id));
        assertThat(register.told(id)).isEqualTo(5);
    }

    @Test
    void whoCarriesARenamedWordIsReadAgainAndNobodyElse() {
        Long tag = tag("Alt " + unique);
        Long carrier = register.partner("Trägt " + unique, Set.of(tag), List.of());
        Long other = register.partner("Trägt nicht " + unique);
        SystemWork.run(() -> {
            TagRow row = tags.form(tag);
            tags.save(new TagRow(tag, row.version(), "Neu " + unique, false));
            TagRow renamed = tags.form(tag);
            tags.save(new TagRow(tag, renamed.version(), renamed.name(), true));
        });
        assertThat(register.told(carrier)).as("renamed once, shown again once").isEqualTo(2);
        assertThat(register.told(other)).isEqualTo(1);
        assertThat(register.entry(carrier).text()).contains("Neu " + unique);
    }

    @Test
    void aRenamedKindOrFieldOfActionIsToldToo() {
        Long field = field("Feld " + unique);
        Long id = register.partner("Partner " + unique);
        SystemWork.run(() -> {
            engagements.save(
                    engagements.open(id), new EngagementInput(Set.of(field), Set.of(), null, null, null, null));
            FieldOfActionRow row = fields.form(field);
            fields.save(new FieldOfActionRow(field, row.version(), row.code(), "Anders " + unique, 5, true));
        });
        assertThat(register.told(id)).isEqualTo(3);
        SystemWork.run(() -> {
            PartnerTypeRow type = types.form(register.type().id());
            types.save(new PartnerTypeRow(type.id(), type.version(), type.code(), type.name() + " " + unique, true));
            PartnerTypeRow renamed = types.form(type.id());
            types.save(new PartnerTypeRow(type.id(), renamed.version(), type.code(), type.name(), true));
        });
        assertThat(register.told(id)).isEqualTo(5);
    }

    @Test
    void aBoundaryDrawnAnewMovesThePartners() {
        draw(THERE);
        Long id = register.partner("Partner " + unique, Set.of(), List.of(register.address("Nienburg", "52.5", "9.5")));
        Long nowhere = register.partner("Ohne Ort " + unique);
        assertThat(register.entry(id).facets()).containsEntry("inside", Set.of("false"));
        long told = register.told(id);
        draw(HERE);
        assertThat(register.entry(id).facets()).containsEntry("inside", Set.of("true"));
        assertThat(register.told(id)).isEqualTo(told + 1);
        draw(HERE);
        assertThat(register.told(id)).as("nothing moved").isEqualTo(told + 1);
        SystemWork.run(() -> boundaries.erase(boundaries.editable().version()));
        assertThat(register.entry(id).facets().getOrDefault("inside", Set.of())).isEmpty();
        assertThat(register.told(nowhere)).isEqualTo(1);
    }

    @Test
    void aDrawnBoundaryDisturbsNobodyWhoIsWriting() {
        draw(THERE);
        Long id = register.partner("Partner " + unique, Set.of(), List.of(register.address("Nienburg", "52.5", "9.5")));
        OpenPartner[] opened = new OpenPartner[1];
        SystemWork.run(() -> opened[0] = editing.open(id));
        draw(HERE);
        SystemWork.run(() -> editing.save(opened[0], opened[0].input()));
        assertThat(register.entry(id).facets()).containsEntry("inside", Set.of("true"));
    }

    private void draw(String geoJson) {
        SystemWork.run(() -> boundaries.draw(boundaries.editable().version(), "grenze.geojson", geoJson));
    }

    private Long tag(String name) {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = tags.save(new TagRow(null, 0, name, true)));
        return id[0];
    }

    private Long field(String name) {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = fields.save(new FieldOfActionRow(null, 0, "F_" + unique, name, 500, true)));
        return id[0];
    }

    private PartnerInput described(PartnerInput in) {
        AddressContent post =
                new AddressContent(AddressKind.POST, null, null, null, null, "Göttingen", null, null, null);
        return new PartnerInput(
                in.name(),
                in.typeId(),
                "Stiftungswesen",
                SizeClass.MICRO,
                null,
                "post@stiftung.example",
                "+49 (0) 5021 4711",
                "Amtsgericht Walsrode",
                "VR 4711",
                null,
                "Spendet gern",
                in.tagIds(),
                List.of(register.address("Nienburg", null, null), post));
    }
}
