package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.PartnerEditing.OpenPartner;
import de.nordertor.partner.boundary.PersonEditing.OpenPerson;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    private static final LocalDate PAST = LocalDate.of(2020, 1, 31);

    @Inject
    private People people;

    @Inject
    private PersonEditing editing;

    @Inject
    private ContactRoles roles;

    @Inject
    private PersonCards cards;

    @Inject
    private PartnerEditing partners;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople staff;

    private final String unique = Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);

    @BeforeEach
    void somebodyKeepsTheRegister() {
        staff.have("people-it", Role.QUARTER_MANAGEMENT, null);
        staff.have("reader-it", Role.READER, null);
        staff.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void aPersonIsShownAsItWasTyped() throws Exception {
        PersonInput typed = persons.full("K͟hān Ÿ 𝒳", "Müller " + unique);
        Long id = staff.as("people-it", () -> editing.create(typed));
        PersonRecord shown = staff.as("reader-it", () -> people.get(id));
        assertThat(PersonInput.of(shown.content())).isEqualTo(typed);
        assertThat(staff.as("people-it", () -> editing.open(id)).input()).isEqualTo(typed);
        assertThat(shown.name().full()).isEqualTo("Dr. K͟hān Ÿ 𝒳 Müller " + unique);
        assertThat(shown.changedBy()).isEqualTo("Person people-it");
    }

    @Test
    void whoLeavesKeepsTheHistoryAndShowsIt() throws Exception {
        Long first = register.partner("Erste " + unique);
        Long second = register.partner("Zweite " + unique);
        Long id = staff.as(
                "people-it",
                () -> editing.createFor(
                        first, persons.full("Anna", unique), new RoleContent("Kasse", null, null, true)));
        staff.run("people-it", () -> roles.add(id, second, RoleContent.NEW));
        PersonRecord before = people(id);
        assertThat(before.organizations(PAST)).isEqualTo("Erste " + unique + ", Zweite " + unique);
        RoleView left = staff.as("people-it", () -> roles.open(roleAt(before, first)));
        staff.run("people-it", () -> roles.end(left.id(), left.lockVersion(), PAST));
        PersonRecord after = people(id);
        assertThat(after.organizations(PAST.plusDays(1))).isEqualTo("Zweite " + unique);
        assertThat(after.hasLeft(PAST.plusDays(1))).isFalse();
        assertThat(after.roles())
                .extracting(PersonRecord.Role::organizationId, role -> role.content()
                        .validTo())
                .containsExactly(tuple(second, null), tuple(first, PAST));
        PersonRecord there =
                staff.as("reader-it", () -> people.ofPartner(first)).get(0);
        assertThat(there.hasLeft(PAST.plusDays(1))).isTrue();
        assertThatThrownBy(() -> staff.run("people-it", () -> roles.end(left.id(), left.lockVersion(), PAST)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void thePresentOnesComeFirstAndAmongThemTheMainContact() throws Exception {
        Long partner = register.partner("Partner " + unique);
        SystemWork.run(() -> {
            editing.createFor(partner, persons.full("C", unique), new RoleContent(null, null, PAST, false));
            editing.createFor(partner, persons.full("B", unique), new RoleContent(null, null, null, false));
            editing.createFor(partner, persons.full("A", unique), new RoleContent(null, null, null, false));
            editing.createFor(partner, persons.full("Z", unique), new RoleContent(null, null, null, true));
        });
        assertThat(staff.as("reader-it", () -> people.ofPartner(partner)))
                .extracting(person -> person.name().given())
                .containsExactly("Z", "A", "B", "C");
    }

    @Test
    void aRoleEnteredByMistakeIsGoneButItsHistoryStays() throws Exception {
        Long partner = register.partner("Partner " + unique);
        Long id = persons.personOf(partner, "Anna", unique);
        RoleView role = staff.as("people-it", () -> roles.open(roleAt(people(id), partner)));
        staff.run("people-it", () -> roles.remove(role.id(), role.lockVersion()));
        assertThat(people(id).roles()).isEmpty();
        assertThat(staff.as("reader-it", () -> people.ofPartner(partner))).isEmpty();
        assertThatThrownBy(() -> staff.as("people-it", () -> roles.open(role.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(staff.as("reader-it", () -> people.history(id)))
                .extracting(AuditRow::subjectKind, AuditRow::field)
                .contains(tuple("ContactRole", "removed"));
    }

    @Test
    void theHistoryTellsRowsFromWhatToWhat() throws Exception {
        Long id = persons.person("Anna", unique);
        OpenPerson opened = staff.as("people-it", () -> editing.open(id));
        PersonInput in = opened.input();
        PersonInput changed = new PersonInput(
                in.salutation(),
                in.academicTitle(),
                in.givenName(),
                "Neu " + unique,
                in.formerNames(),
                in.status(),
                in.preferredWay(),
                in.channels().subList(1, 2),
                List.of(),
                in.consents(),
                in.origin(),
                in.note());
        staff.run("people-it", () -> editing.save(opened, changed));
        assertThat(staff.as("reader-it", () -> people.history(id)))
                .extracting(AuditRow::field, AuditRow::oldValue, AuditRow::newValue)
                .contains(
                        tuple("familyName", unique, "Neu " + unique),
                        tuple("channels", "+49 (0)5021 4711-8, anna@firma.example", "anna@firma.example"),
                        tuple("addresses", "Lange Straße 5, 31582 Nienburg", ""));
        assertThatThrownBy(() -> staff.run("people-it", () -> editing.save(opened, persons.full("Zwei", "Zwei"))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .contains(
                                new FieldChange("partner.person.familyName", "Neu " + unique, true),
                                new FieldChange("partner.person.channels", "anna@firma.example", false)));
    }

    @Test
    void everythingThatPeopleLookForIsInTheEntry() {
        Long partner = register.partner("Bäckerei " + unique);
        Long id = persons.personOf(partner, "Anna", unique);
        SearchEntry entry = persons.entry(id);
        assertThat(entry.title()).isEqualTo("Dr. Anna " + unique);
        assertThat(entry.names())
                .contains("Vormals-" + unique, "Bäckerei " + unique, "0502147118", "49502147118", "0049502147118")
                .contains("anna@firma.example");
        assertThat(entry.facets())
                .containsEntry("organization", Set.of(partner.toString()))
                .containsEntry("permitted", Set.of("true"))
                .containsEntry("city", Set.of("nienburg"));
        assertThat(entry.sortKeys()).containsEntry("name", unique + ", Anna");
    }

    @Test
    void aNumberIsFoundHoweverItIsWritten() throws Exception {
        Long id = persons.person("Anna", unique);
        for (String typed : List.of("05021 47118", "+49 5021 4711-8", "0049 5021/47118", "5021-4711", "anna@firma")) {
            assertThat(found(typed + " " + unique)).as(typed).containsExactly(id);
        }
        assertThat(found("vormals " + unique)).containsExactly(id);
        assertThat(found("05021 999 " + unique)).isEmpty();
    }

    @Test
    void anOrganisationIsRenamedForItsPeopleToo() throws Exception {
        Long partner = register.partner("Alt " + unique);
        Long id = persons.personOf(partner, "Anna", unique);
        long told = persons.told(id);
        SystemWork.run(() -> {
            OpenPartner opened = partners.open(partner);
            partners.save(opened, register.input("Neu " + unique, Set.of(), List.of()));
        });
        assertThat(persons.told(id)).isEqualTo(told + 1);
        assertThat(persons.entry(id).names()).contains("Neu " + unique);
        assertThat(found("neu " + unique)).containsExactly(id);
    }

    @Test
    void cardsFindTheirOrganisationAndWhoIsKnownAlready() throws Exception {
        Long partner = register.partner("Bäckerei " + unique);
        persons.personOf(partner, "Anna", unique);
        String file = card(unique + ";Anna", "baeckerei " + unique)
                + card(unique + ";Otto", "BÄCKEREI " + unique)
                + card(unique + ";Ida", "Unbekannt " + unique);
        List<CardPreview> read = staff.as(
                "people-it", () -> cards.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
        assertThat(read).extracting(CardPreview::known).containsExactly(true, false, false);
        assertThat(read).extracting(CardPreview::organizationId).containsExactly(partner, partner, null);
        assertThat(read.get(2).person().note()).isEqualTo("Unbekannt " + unique + ", Chef");
        staff.run("people-it", () -> cards.take(read.subList(1, 3), "vCard " + unique));
        assertThat(found("otto " + unique)).hasSize(1);
        assertThat(staff.as("reader-it", () -> people.ofPartner(partner)))
                .extracting(
                        person -> person.name().given(),
                        person -> person.roles().get(0).content().position())
                .contains(tuple("Otto", "Chef"));
        assertThat(people(found("ida " + unique).get(0)).origin()).isEqualTo("vCard " + unique);
    }

    private static String card(String name, String organization) {
        return "BEGIN:VCARD\nVERSION:3.0\nN:" + name + ";;;\nORG:" + organization + "\nTITLE:Chef\nEND:VCARD\n";
    }

    @Test
    void whoMayOnlyReadChangesNothingAndTheAdministratorReadsNothing() throws Exception {
        Long id = persons.person("Anna", unique);
        assertThatThrownBy(() -> staff.as("reader-it", () -> editing.open(id)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> staff.as("reader-it", () -> roles.begin(id, null)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> staff.as("admin-it", () -> people.get(id))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> staff.as("reader-it", () -> people.get(-1L))).isInstanceOf(NotFoundException.class);
        assertThat(people(id).channels()).extracting(channel -> channel.way()).contains(ContactWay.PHONE);
    }

    private PersonRecord people(Long id) throws Exception {
        return staff.as("reader-it", () -> people.get(id));
    }

    private static Long roleAt(PersonRecord person, Long organizationId) {
        return person.in(organizationId).roles().get(0).id();
    }

    private List<Long> found(String text) throws Exception {
        PersonFilter filter = new PersonFilter(text, null, null, null, null);
        Page<PersonRecord> page = staff.as("reader-it", () -> people.list(filter, PageRequest.firstPage()));
        return page.rows().stream().map(PersonRecord::id).toList();
    }
}
