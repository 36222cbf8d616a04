package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.view.PartnerFilterParameters;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ListQuery;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.ProgrammeBoundaries;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of partners: what its filters let through and in which order. */
@ExtendWith(ArquillianExtension.class)
class PartnerListIT {

    private static final String HERE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[9,52],[10,52],[10,53],[9,53],[9,52]]]}";

    @Inject
    private Partners partners;

    @Inject
    private PartnerEditing editing;

    @Inject
    private Engagements engagements;

    @Inject
    private PartnerRegister register;

    @Inject
    private Tags tags;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private ProgrammeBoundaries boundaries;

    @Inject
    private TestPeople people;

    @Inject
    private Clock clock;

    private final String unique = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @BeforeEach
    void somebodyReads() {
        people.have("reader-it", Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void namesAreSortedLikeGermanNamesAndFoundByTheirParts() throws Exception {
        for (String name : List.of("Zimmer", "Ärmel", "Adler", "Arm")) {
            register.partner(name + " " + unique);
        }
        assertThat(names(PartnerFilter.text(unique), "name", true))
                .containsExactly("Adler " + unique, "Ärmel " + unique, "Arm " + unique, "Zimmer " + unique);
        assertThat(names(PartnerFilter.text(unique), "name", false)).startsWith("Zimmer " + unique);
        assertThat(names(PartnerFilter.text("rmel " + unique), null, true)).containsExactly("Ärmel " + unique);
    }

    @Test
    void eachFilterLetsThroughWhatItSays() throws Exception {
        Long tag = tag();
        Long field = field();
        draw();
        Long id = register.partner(
                "Drin " + unique, Set.of(tag), List.of(register.address("Bad Ort " + unique, "52.5", "9.5")));
        Long other = register.partner("Draußen " + unique, Set.of(), List.of(register.address("Ort", "50", "9.5")));
        SystemWork.run(() -> {
            engagements.save(
                    engagements.open(id),
                    new EngagementInput(Set.of(field), Set.of(ResourceType.PREMISES), null, null, null, null));
            editing.become(id, PartnerStatus.ACTIVE);
        });
        String in = "Drin " + unique;
        assertThat(names(filter(null, null, tag, null, null, null), null, true)).containsExactly(in);
        assertThat(names(filter(null, null, null, field, null, null), null, true))
                .containsExactly(in);
        assertThat(names(filter(null, "bad ort " + unique, null, null, null, null), null, true))
                .containsExactly(in);
        assertThat(names(filter(PartnerStatus.ACTIVE, null, null, null, null, null), null, true))
                .containsExactly(in);
        assertThat(names(filter(PartnerStatus.PROSPECT, null, null, null, null, null), null, true))
                .containsExactly("Draußen " + unique);
        assertThat(names(filter(null, null, null, null, ResourceType.PREMISES, null), null, true))
                .containsExactly(in);
        assertThat(names(filter(null, null, null, null, null, true), null, true))
                .containsExactly(in);
        assertThat(names(filter(null, null, null, null, null, false), null, true))
                .containsExactly("Draußen " + unique);
        assertThat(people.as("reader-it", () -> partners.view(other)).insideArea())
                .isFalse();
    }

    @Test
    void theMapAndTheFileHaveWhatTheListHas() throws Exception {
        register.partner("A " + unique, Set.of(), List.of(register.address("Nienburg", "52.5", "9.5")));
        register.partner("B " + unique);
        PageRequest order = new PageRequest(0, 25, "name", false);
        Page<PartnerPlace> places = people.as("reader-it", () -> partners.places(PartnerFilter.text(unique), order));
        assertThat(places.rows()).extracting(PartnerPlace::name).containsExactly("B " + unique, "A " + unique);
        assertThat(places.rows()).extracting(PartnerPlace::located).containsExactly(false, true);
        List<Long> ids = people.as("reader-it", () -> partners.exportIds(PartnerFilter.text(unique), order));
        assertThat(people.as("reader-it", () -> partners.exportRows(ids)))
                .extracting(PartnerExportRow::name, row -> row.place().city())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B " + unique, null),
                        org.assertj.core.groups.Tuple.tuple("A " + unique, "Nienburg"));
    }

    @Test
    void theAdministratorListsNothing() {
        assertThatThrownBy(() ->
                        people.as("admin-it", () -> partners.list(PartnerFilter.text(unique), PageRequest.firstPage())))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(
                        "admin-it", () -> partners.exportIds(PartnerFilter.text(unique), PageRequest.firstPage())))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(
                        "admin-it", () -> partners.places(PartnerFilter.text(unique), PageRequest.firstPage())))
                .isInstanceOf(NotPermittedException.class);
    }

    private List<String> names(PartnerFilter filter, String sort, boolean ascending) throws Exception {
        PageRequest page = new PageRequest(0, 25, sort, ascending);
        return people.as("reader-it", () -> partners.list(filter, page)).rows().stream()
                .map(PartnerRow::name)
                .toList();
    }

    private PartnerFilter filter(
            PartnerStatus status, String city, Long tag, Long field, ResourceType resource, Boolean inside) {
        return filter(ListQuery.parse("?text=" + unique)
                .with("status", name(status))
                .with("city", city)
                .with("tag", name(tag))
                .with("field", name(field))
                .with("resource", name(resource))
                .with("inside", name(inside))
                .toString());
    }

    /** As the list itself reads its address. */
    private static PartnerFilter filter(String query) {
        return PartnerFilterParameters.read(ListQuery.parse(query));
    }

    private static String name(Object value) {
        return value == null ? null : value.toString();
    }

    @Test
    void ofSeveralValuesOneHasToApply() throws Exception {
        Long tag = tag();
        register.partner("A " + unique, Set.of(tag), List.of());
        Long second = register.partner("B " + unique);
        register.partner("C " + unique);
        SystemWork.run(() -> editing.become(second, PartnerStatus.ACTIVE));
        String both = "?text=" + unique + "&status=PROSPECT&status=ACTIVE";
        assertThat(names(filter(both), "name", true)).hasSize(3);
        assertThat(names(filter("?text=" + unique + "&status=ACTIVE&status=CLOSED"), "name", true))
                .containsExactly("B " + unique);
        assertThat(names(filter(both + "&tag=" + tag + "&tag=5"), "name", true)).containsExactly("A " + unique);
    }

    @Test
    void daysLimitWhenSomethingHappened() throws Exception {
        register.partner("A " + unique);
        LocalDate today = LocalDate.now(clock);
        String of = "?text=" + unique;
        assertThat(names(filter(of + "&changedFrom=" + today), "name", true)).hasSize(1);
        assertThat(names(filter(of + "&changedTo=" + today), "name", true)).hasSize(1);
        assertThat(names(filter(of + "&changedFrom=" + today + "&changedTo=" + today), "name", true))
                .hasSize(1);
        assertThat(names(filter(of + "&changedTo=" + today.minusDays(1)), "name", true))
                .isEmpty();
        assertThat(names(filter(of + "&changedFrom=" + today.plusDays(1)), "name", true))
                .isEmpty();
        assertThat(names(filter(of + "&confirmedFrom=01.01.2000"), "name", true))
                .isEmpty();
    }

    @Test
    void whatDoesNotExistLetsNothingThrough() throws Exception {
        register.partner("A " + unique);
        String of = "?text=" + unique;
        assertThat(names(filter(of), "name", true)).hasSize(1);
        for (String nonsense : List.of(
                "&status=NONSENSE",
                "&tag=abc",
                "&tag=999999999999",
                "&inside=maybe",
                "&changedFrom=31.02.2016",
                "&changedFrom=02.01.2016&changedTo=01.01.2016",
                "&type=-1")) {
            assertThat(names(filter(of + nonsense), "name", true)).as(nonsense).isEmpty();
        }
    }

    private void draw() {
        SystemWork.run(() -> boundaries.draw(boundaries.editable().version(), "grenze.geojson", HERE));
    }

    private Long tag() {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = tags.save(new TagRow(null, 0, "Tag " + unique, true)));
        return id[0];
    }

    private Long field() {
        Long[] id = new Long[1];
        SystemWork.run(
                () -> id[0] = fields.save(new FieldOfActionRow(null, 0, "F_" + unique, "Feld " + unique, 500, true)));
        return id[0];
    }
}
