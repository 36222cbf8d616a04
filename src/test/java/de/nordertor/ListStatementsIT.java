package de.nordertor;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.Committees;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperFilter;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.boundary.PaperTypes;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.document.entity.Visibility;
import de.nordertor.group.boundary.GroupInput;
import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.idea.boundary.IdeaEditing;
import de.nordertor.idea.boundary.IdeaFilter;
import de.nordertor.idea.boundary.Ideas;
import de.nordertor.idea.boundary.PracticeSheets;
import de.nordertor.idea.boundary.SheetFilter;
import de.nordertor.idea.boundary.TestIdeas;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.UserAdministration;
import de.nordertor.identity.boundary.UserFilter;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.DeadlineFilter;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.TestJournal;
import de.nordertor.journal.boundary.TimelineFilter;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.journal.control.ActivitySearchSource;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.PartnerTypes;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.partner.boundary.People;
import de.nordertor.partner.boundary.PersonFilter;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.AuditTrail;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ConceptUpdates;
import de.nordertor.programme.boundary.ConceptUpdates.OpenUpdate;
import de.nordertor.programme.boundary.DevelopmentConcepts;
import de.nordertor.programme.boundary.ProgrammeAreas;
import de.nordertor.programme.boundary.ProgrammeEditing;
import de.nordertor.programme.boundary.ProgrammeFilter;
import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.boundary.TestAreas;
import de.nordertor.programme.boundary.TestProgrammes;
import de.nordertor.programme.entity.ItemOutcome;
import de.nordertor.programme.entity.ItemState;
import de.nordertor.programme.entity.UpdateContent;
import de.nordertor.town.boundary.BudgetProducts;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements each list takes: the same number however long it is. */
@ExtendWith(ArquillianExtension.class)
class ListStatementsIT {

    private static final PageRequest PAGE = PageRequest.firstPage();
    private static final int MORE = 5;
    private static final int TRIES = 3;

    @Inject
    private QueryCount statements;

    @Inject
    private TestPeople people;

    @Inject
    private SmallTown town;

    @Inject
    private Papers papers;

    @Inject
    private PaperEditing editing;

    @Inject
    private Committees committees;

    @Inject
    private PaperTypes types;

    @Inject
    private Departments departments;

    @Inject
    private BudgetProducts products;

    @Inject
    private UserAdministration accounts;

    @Inject
    private Users users;

    @Inject
    private AuditTrail trail;

    @Inject
    private PartnerRegister register;

    @Inject
    private Partners partners;

    @Inject
    private People contacts;

    @Inject
    private PersonRegister persons;

    @Inject
    private PartnerTypes partnerTypes;

    @Inject
    private Programmes programmes;

    @Inject
    private ProgrammeEditing programmeEditing;

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private DevelopmentConcepts concepts;

    @Inject
    private ConceptUpdates conceptUpdates;

    @Inject
    private WorkingGroups groups;

    @Inject
    private Ideas ideas;

    @Inject
    private IdeaEditing ideaEditing;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private Tags tags;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private TestJournal journal;

    @Inject
    private Activities activities;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Timelines timelines;

    @Inject
    private ActivitySearchSource search;

    @Test
    void thePapersTakeTwoForTheMayor() throws Exception {
        takes(2, Role.MAYOR, () -> papers.list(PaperFilter.NONE, PAGE), this::paper);
    }

    @Test
    void thePapersTakeTwoForWhoMayNotReadThemAll() throws Exception {
        takes(2, Role.READER, () -> papers.list(PaperFilter.NONE, PAGE), this::paper);
    }

    @Test
    void anExportOfPapersTakesOne() throws Exception {
        takes(1, Role.MAYOR, () -> papers.export(PaperFilter.NONE, PAGE), this::paper);
    }

    @Test
    void theCardsOfTheStartPageTakeOneEach() throws Exception {
        takes(1, Role.MAYOR, papers::ownDrafts, this::paper);
        takes(1, Role.MAYOR, papers::waitingForMe, this::paper);
    }

    @Test
    void theCommitteesTakeOne() throws Exception {
        takes(1, Role.COMMITTEE_OFFICE, committees::list, town::found);
        takes(1, Role.COMMITTEE_OFFICE, committees::selectable, town::found);
    }

    @Test
    void theKindsOfPaperTakeOne() throws Exception {
        takes(1, Role.COMMITTEE_OFFICE, types::list, town::found);
        takes(1, Role.COMMITTEE_OFFICE, types::selectable, town::found);
    }

    @Test
    void theDepartmentsTakeOne() throws Exception {
        takes(1, Role.ADMINISTRATOR, departments::list, town::found);
        takes(1, Role.ADMINISTRATOR, departments::selectable, town::found);
    }

    @Test
    void theProductsTakeTwoAndTheirChoiceOne() throws Exception {
        takes(2, Role.ADMINISTRATOR, () -> products.list(PAGE), this::product);
        takes(1, Role.ADMINISTRATOR, products::selectable, this::product);
    }

    @Test
    void theAccountsTakeThree() throws Exception {
        takes(3, Role.ADMINISTRATOR, () -> accounts.list(new UserFilter(null, null, null, null), PAGE), this::account);
        takes(1, Role.ADMINISTRATOR, users::selectable, this::account);
    }

    @Test
    void thePartnersTakeTwoAndTheirMapThreeAmongThemTheLookForChanges() throws Exception {
        takes(2, Role.READER, () -> partners.list(PartnerFilter.NONE, PAGE), this::partner);
        takes(3, Role.READER, () -> partners.places(PartnerFilter.NONE, PAGE), this::partner);
    }

    @Test
    void aPartOfAFileOfPartnersTakesSix() throws Exception {
        List<Long> ids = new ArrayList<>();
        takes(6, Role.READER, () -> partners.exportRows(ids), () -> ids.add(register.partner("Zählung")));
    }

    @Test
    void thePeopleTakeSixAmongThemTheLookForChangesAndThoseOfAPartnerSeven() throws Exception {
        Long partner = register.partner("Zählung");
        takes(6, Role.READER, () -> contacts.list(PersonFilter.NONE, PAGE), () -> persons.personOf(partner, "A", "Z"));
        takes(7, Role.READER, () -> contacts.ofPartner(partner), () -> persons.personOf(partner, "A", "Z"));
    }

    @Test
    void theWordsOfTheTownTakeOneEach() throws Exception {
        takes(1, Role.ADMINISTRATOR, tags::list, this::tag);
        takes(1, Role.ADMINISTRATOR, fields::list, this::tag);
        takes(1, Role.ADMINISTRATOR, partnerTypes::list, this::tag);
    }

    @Test
    void theProgrammesTakeTwo() throws Exception {
        takes(2, Role.READER, () -> programmes.list(ProgrammeFilter.NONE, PAGE), this::programme);
    }

    @Test
    void theAreasTakeTwoAndTheConceptsOfOneTakeOne() throws Exception {
        takes(2, Role.READER, () -> areas.list(PAGE), this::area);
        Long area = area();
        takes(1, Role.READER, () -> concepts.list(area), () -> concept(area));
    }

    @Test
    void aConceptTakesEightHoweverManyYearsItTells() throws Exception {
        Long concept = concept(area());
        takes(8, Role.READER, () -> concepts.view(concept), () -> year(concept));
    }

    @Test
    void theGroupsTakeTwoAndTheirCoverageTwo() throws Exception {
        takes(2, Role.READER, () -> groups.list(PAGE), this::group);
        takes(2, Role.READER, groups::coverage, this::group);
    }

    @Test
    void theIdeasAndTheSheetsTakeTwo() throws Exception {
        takes(2, Role.READER, () -> ideas.list(IdeaFilter.NONE, PAGE), this::idea);
        takes(2, Role.READER, () -> sheets.list(SheetFilter.NONE, PAGE), this::sheet);
    }

    @Test
    void theTrailTakesTwo() throws Exception {
        takes(2, Role.ADMINISTRATOR, () -> trail.list(null, PAGE), this::product);
    }

    @Test
    void theOwnDeadlinesTakeThreeTheirCardTwoAndTheirNumberOne() throws Exception {
        takes(3, Role.MAYOR, () -> deadlines.list(DeadlineFilter.OPEN, PAGE), this::deadline);
        takes(2, Role.MAYOR, deadlines::pressing, this::deadline);
        takes(1, Role.MAYOR, deadlines::countOverdue, this::deadline);
    }

    @Test
    void aTimelineTakesThreeAndItsBriefFour() throws Exception {
        SubjectRef paper = journal.paper();
        Runnable oneMore = () -> {
            TestJournal.asSystem(() -> activities.note(journal.call("Zählung", paper)));
            TestJournal.asSystem(() -> deadlines.set(paper, journal.due(1, "Zählung", Role.MAYOR, null)));
        };
        takes(3, Role.MAYOR, () -> timelines.list(paper, TimelineFilter.NONE, PAGE), oneMore);
        takes(4, Role.MAYOR, () -> timelines.brief(paper), oneMore);
    }

    @Test
    void whatTheIndexIsToldOfActivitiesTakesThree() throws Exception {
        List<Long> ids = new ArrayList<>();
        SubjectRef paper = journal.paper();
        takes(
                3,
                Role.MAYOR,
                () -> search.entries(ids),
                () -> ids.add(TestJournal.asSystem(() -> activities.note(journal.call("Zählung", paper)))));
    }

    private void takes(long expected, Role role, Callable<?> list, Runnable oneMore) throws Exception {
        String login = "lists-" + unique().toLowerCase(java.util.Locale.ROOT);
        people.have(login, role, null);
        oneMore.run();
        long before = fewest(login, list);
        for (int i = 0; i < MORE; i++) {
            oneMore.run();
        }
        long after = fewest(login, list);
        assertThat(List.of(before, after)).as("statements, also with more rows").containsExactly(expected, expected);
    }

    /** What the server does beside it now and then is none of the list's. */
    private long fewest(String login, Callable<?> list) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            fewest = Math.min(fewest, people.as(login, () -> statements.of(list)));
        }
        return fewest;
    }

    private void paper() {
        SmallTown.Place place = town.found();
        PaperInput input = new PaperInput(
                SmallTown.DAY, null, null, "Zählung", "<p>Text</p>", null, Visibility.PUBLIC, null, List.of());
        SystemWork.run(() -> editing.create(place.paperTypeId(), place.departmentId(), input));
    }

    private void deadline() {
        SubjectRef paper = journal.paper();
        TestJournal.asSystem(() -> deadlines.set(paper, journal.due(1, "Zählung", Role.MAYOR, null)));
    }

    private void product() {
        SystemWork.run(() -> products.add(unique(), "Produkt"));
    }

    private void partner() {
        register.partner("Zählung " + unique());
    }

    private void programme() {
        SystemWork.run(() -> programmeEditing.create(TestProgrammes.named("Zählung " + unique())));
    }

    private Long area() {
        AtomicReference<Long> id = new AtomicReference<>();
        SystemWork.run(() -> id.set(areas.create(TestAreas.full("Zählung " + unique(), null))));
        return id.get();
    }

    private Long concept(Long areaId) {
        AtomicReference<Long> id = new AtomicReference<>();
        SystemWork.run(() -> id.set(concepts.create(
                areaId,
                TestAreas.concept("Zählung " + unique(), fields.list().get(0).id()))));
        return id.get();
    }

    private void year(Long conceptId) {
        SystemWork.run(() -> {
            OpenUpdate opened = conceptUpdates.begin(conceptId);
            conceptUpdates.record(
                    opened,
                    new UpdateContent(
                            concepts.view(conceptId).updates().isEmpty() ? 2014 : opened.year(),
                            opened.open().stream()
                                    .map(line -> new ItemOutcome(line.id(), ItemState.CONTINUED, "Zählung"))
                                    .toList(),
                            List.of()));
        });
    }

    private void group() {
        GroupInput blank = GroupInput.EMPTY;
        SystemWork.run(() -> groups.create(new GroupInput(
                "Zählung " + unique(),
                blank.kind(),
                null,
                null,
                null,
                null,
                Set.of(fields.list().get(0).id()),
                List.of())));
    }

    private void idea() {
        SystemWork.run(() -> ideaEditing.create(TestIdeas.input("Zählung " + unique(), Set.of())));
    }

    private void sheet() {
        SystemWork.run(() -> sheets.create(TestIdeas.sheet("Zählung " + unique())));
    }

    private void tag() {
        SystemWork.run(() -> tags.save(new TagRow(null, 0, unique(), true)));
    }

    private void account() {
        people.have("lists-" + unique().toLowerCase(java.util.Locale.ROOT), Role.READER, unique());
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    }
}
