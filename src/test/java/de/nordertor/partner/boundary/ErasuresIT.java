package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.boundary.DataSheet;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.boundary.DeadlineBulk;
import de.nordertor.journal.boundary.DeadlineBulkIT;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.TestJournal;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.partner.boundary.PartnerEditing.OpenPartner;
import de.nordertor.partner.boundary.PersonEditing.OpenPerson;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.FormDrafts;
import de.nordertor.platform.boundary.SavedViewInput;
import de.nordertor.platform.boundary.SavedViews;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.ViewAudience;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ErasuresIT {

    private static final LocalDate PAST = LocalDate.of(2020, 1, 31);

    @Inject
    private Erasures erasures;

    @Inject
    private InformationSheets sheets;

    @Inject
    private People people;

    @Inject
    private PersonEditing editing;

    @Inject
    private ContactRoles roles;

    @Inject
    private PartnerEditing partnerEditing;

    @Inject
    private Activities activities;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Attachments attachments;

    @Inject
    private FormDrafts drafts;

    @Inject
    private DeadlineBulk bulk;

    @Inject
    private SavedViews views;

    @Inject
    private TestJournal journal;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople staff;

    @Inject
    private SearchHousekeeping housekeeping;

    @Inject
    private EveryTrace traces;

    /** By it the person is found everywhere, also where the name is written without its umlaut. */
    private final String trace =
            new Random().ints(12, 'a', 'k' + 1).mapToObj(Character::toString).collect(Collectors.joining());

    private final String family = "Zwirbelmü" + trace;
    private Long partner;
    private Long person;

    @BeforeEach
    void aPersonWithAHistory() {
        staff.have("protect-it", Role.DEPARTMENT_LEAD, null);
        staff.have("people-it", Role.QUARTER_MANAGEMENT, null);
        partner = register.partner("Partner");
        person = persons.personOf(partner, "Adelgunde", family);
    }

    @Test
    void afterwardsTheNameStandsNowhereOutsideOfTheCouncilsRecords() throws Exception {
        leaveTracesEverywhere();
        assertThat(traces.inDatabases(trace)).hasSizeGreaterThan(12);
        assertThat(traces.inAttachments(trace)).hasSize(2);
        SystemWork.run(housekeeping::compact);
        assertThat(traces.inIndexFiles("vormalszwirbelmue" + trace)).isNotEmpty();
        assertThatThrownBy(() -> erase(plan(), Set.of()))
                .isInstanceOf(ConflictException.class)
                .hasMessage("partner.erasure.blocked");
        Long open = deadline(plan());
        staff.run("people-it", () -> deadlines.complete(open));
        ErasurePlan plan = plan();
        assertThat(plan.with(Effect.ERASED).get(0).key()).isEqualTo("ContactPerson");
        assertThat(plan.with(Effect.KEPT))
                .extracting(item -> item.what().key())
                .contains("council.personal.approvedText");
        erase(plan, Set.of());
        assertThat(traces.inDatabases(trace))
                .allMatch(column ->
                        column.startsWith("nordertor.paper_version.") || column.startsWith("nordertor.council_paper."));
        assertThat(traces.inAttachments(trace)).isEmpty();
        assertThat(traces.inIndexFiles("vormalszwirbelmue" + trace)).isEmpty();
        assertThatThrownBy(() -> staff.as("people-it", () -> people.get(person)))
                .isInstanceOf(NotFoundException.class);
        assertThat(staff.as("people-it", () -> people.ofPartner(partner))).isEmpty();
    }

    private void leaveTracesEverywhere() throws Exception {
        SubjectRef subject = new SubjectRef("ContactPerson", person);
        SubjectRef organization = new SubjectRef("PartnerOrganization", partner);
        String full = "Adelgunde " + family;
        rename();
        RoleView role = staff.as(
                "people-it", () -> roles.open(people.get(person).roles().get(0).id()));
        staff.run("people-it", () -> roles.remove(role.id(), role.lockVersion()));
        staff.run(
                "people-it", () -> roles.add(person, partner, new RoleContent("Leitung " + family, PAST, null, true)));
        Long alone = note("Gespräch", "Text", subject);
        attach(new SubjectRef("Activity", alone), "alone-" + trace + ".txt");
        attach(subject, "Lebenslauf " + trace + ".txt");
        note("Treffen", "Frau Zwirbelmue" + trace + "s Idee", subject, organization);
        note(
                full,
                "Kommt auch " + family + ", Adelgunde",
                new SubjectRef("PartnerOrganization", register.partner("B")));
        Long rewritten = note("Früher", full, organization);
        SystemWork.run(() -> activities.change(
                rewritten, activities.open(rewritten).lockVersion(), input("Früher", "x", organization)));
        Long due = staff.as(
                "people-it", () -> deadlines.set(subject, journal.due(3, family + " anrufen", Role.MAYOR, null)));
        staff.as("people-it", () -> bulk.plan(List.of(due), DeadlineBulkIT.moved(4, full + " im Urlaub")));
        staff.run(
                "people-it", () -> drafts.save("partner.person." + person, "{\"form:familyName\":\"" + family + "\"}"));
        staff.run("people-it", () -> drafts.save("journal.activity.1", "{\"form:text\":\"" + full + "\"}"));
        staff.run(
                "people-it",
                () -> views.save(new SavedViewInput(
                        null,
                        0,
                        "/partner/people",
                        "Nur " + family,
                        query("text", full),
                        null,
                        ViewAudience.OWNER,
                        false)));
        OpenPartner noted = staff.as("people-it", () -> partnerEditing.open(partner));
        staff.run("people-it", () -> partnerEditing.save(noted, noting(noted.input(), "Chefin: " + family)));
        SubjectRef paper = journal.paper("<p>Mit " + full + "</p>");
        journal.approve(paper);
        journal.paper("<p>Entwurf mit " + full + "</p>");
        note("Zur Vorlage", "wegen " + full, paper);
    }

    private static String query(String filter, String value) {
        return "?" + filter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void whatNamesSomebodyElseIsSpared() throws Exception {
        Long other =
                note("Anderer", "Herr " + family + " ist ihr Bruder", new SubjectRef("PartnerOrganization", partner));
        ErasurePlan plan = plan();
        ErasureItem spot = plan.with(Effect.REPLACED).get(0);
        assertThat(spot.excerpt()).contains("ihr Bruder");
        erase(plan, Set.of(spot.key()));
        assertThat(staff.as("people-it", () -> activities.view(other)).content().text())
                .contains(family);
    }

    @Test
    void whatCameToItSinceThePlanWasShownStopsIt() throws Exception {
        ErasurePlan shown = plan();
        note("Neu", "Text", new SubjectRef("ContactPerson", person));
        assertThatThrownBy(() -> erase(shown, Set.of()))
                .isInstanceOf(ConflictException.class)
                .hasMessage("partner.erasure.planChanged");
        assertThat(staff.as("people-it", () -> people.get(person)).name().family())
                .isEqualTo(family);
    }

    @Test
    void theReasonStaysAndNamesNobody() {
        assertThatThrownBy(() -> staff.run(
                        "protect-it", () -> erasures.erase(person, "Wunsch von " + family, plan0().keys(), Set.of())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("partner.erasure.reasonNames");
    }

    @Test
    void onlyWhoProtectsDataMayTellAndErase() {
        assertThatThrownBy(() -> staff.as("people-it", () -> erasures.plan(person)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> staff.as("people-it", () -> sheets.sheet(person)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theInformationTellsEverythingThatIsStored() throws Exception {
        leaveTracesEverywhere();
        DataSheet sheet = staff.as("protect-it", () -> sheets.sheet(person));
        String told = sheet.toString();
        assertThat(told)
                .contains("Adelgunde", family, "Vormals", "+49 (0)5021 4711-8", "Lange Straße 5, 31582 Nienburg")
                .contains("Einladungen", "Visitenkarte", "Mag Kuchen", "Leitung " + family)
                .contains("Gespräch", "alone-" + trace, "Treffen", "anrufen", "Lebenslauf " + trace)
                .contains("Kommt auch", "Familienname: „" + family, "Quartiersmanagement", "Art. 17");
        assertThat(staff.as("protect-it", () -> sheets.pdf(person)))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private void rename() throws Exception {
        OpenPerson opened = staff.as("people-it", () -> editing.open(person));
        PersonInput other = persons.full("Adelgunde", "Anders" + trace);
        staff.run("people-it", () -> editing.save(opened, other));
        OpenPerson again = staff.as("people-it", () -> editing.open(person));
        staff.run("people-it", () -> editing.save(again, persons.full("Adelgunde", family)));
    }

    private Long note(String title, String text, SubjectRef... subjects) {
        return TestJournal.asSystem(() -> activities.note(input(title, text, subjects)));
    }

    private static ActivityInput input(String title, String text, SubjectRef... subjects) {
        return new ActivityInput(ActivityKind.CALL, TestJournal.DAY, null, title, null, text, null, Set.of(subjects));
    }

    private void attach(SubjectRef subject, String fileName) {
        byte[] content = ("Inhalt " + fileName + " " + trace).getBytes(StandardCharsets.UTF_8);
        TestJournal.asSystem(() -> attachments.add(subject, "", fileName, new ByteArrayInputStream(content)));
    }

    private static PartnerInput noting(PartnerInput in, String notes) {
        return new PartnerInput(
                in.name(), in.typeId(), null, null, null, null, null, null, null, null, notes, in.tagIds(), List.of());
    }

    private ErasurePlan plan() throws Exception {
        return staff.as("protect-it", this::plan0);
    }

    private ErasurePlan plan0() {
        return erasures.plan(person);
    }

    private static Long deadline(ErasurePlan plan) {
        return plan.with(Effect.ERASED).stream()
                .map(ErasureItem::key)
                .filter(key -> key.startsWith("Deadline:"))
                .map(key -> Long.valueOf(key.substring("Deadline:".length())))
                .findFirst()
                .orElseThrow();
    }

    private void erase(ErasurePlan plan, Set<String> spared) throws Exception {
        staff.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), spared));
    }
}
