package de.nordertor.journal.boundary;

import static de.nordertor.journal.boundary.TestThingDirectory.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.control.ActivitySearchSource;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.AuditTrail;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ActivitiesIT {

    @Inject
    private TestJournal journal;

    @Inject
    private Instance<TestJournal> journals;

    @Inject
    private TestPeople people;

    @Inject
    private CurrentUser user;

    @Inject
    private Activities activities;

    @Inject
    private Timelines timelines;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditTrail trail;

    @Inject
    private ActivitySearchSource search;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private SubjectRef paper;
    private String editor;

    @BeforeEach
    void aDraftAndItsEditor() {
        paper = journal.paper();
        editor = journal.person(Role.EDITOR);
    }

    @Test
    void whatIsNotedStandsOnTheTimelineOfEverythingThatItConcerns() throws Exception {
        SubjectRef other = journal.paper();
        Long id = people.as(editor, () -> activities.note(journal.call("Telefonat", paper, other)));

        for (SubjectRef subject : List.of(paper, other)) {
            List<TimelineRow> rows =
                    people.as(editor, () -> timelines.brief(subject)).latest();
            assertThat(rows).extracting(TimelineRow::id, TimelineRow::title).containsExactly(tuple(id, "Telefonat"));
            assertThat(rows.get(0).day()).isEqualTo(TestJournal.DAY);
            assertThat(rows.get(0).who()).isEqualTo("Person " + editor);
            assertThat(rows.get(0).text()).isEqualTo("eins\nzwei");
        }
    }

    @Test
    void whoeverReadsOneOfTheThingsReadsIt() throws Exception {
        TestJournal elsewhere = elsewhere();
        SubjectRef foreign = elsewhere.paper();
        String colleague = elsewhere.person(Role.EDITOR);
        Long id = TestJournal.asSystem(() -> activities.note(journal.call("Gemeinsam", paper, foreign)));

        ActivityView seen = people.as(colleague, () -> activities.view(id));

        assertThat(seen.subjects()).extracting(SubjectTitle::subject).containsExactly(foreign);
        assertThat(people.as(editor, () -> activities.view(id)).subjects())
                .extracting(SubjectTitle::subject)
                .containsExactly(paper);
    }

    @Test
    void whoMayNotReadTheThingLearnsNothing() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Intern", paper)));
        for (String login : List.of(
                journal.person(Role.READER), elsewhere().person(Role.EDITOR), journal.person(Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> people.as(login, () -> activities.view(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> activities.open(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> activities.history(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.run(login, () -> activities.withdraw(id, 1, "x")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> activities.begin(paper)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> activities.note(journal.call("x", paper))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> timelines.brief(paper)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            people.as(login, () -> timelines.list(paper, TimelineFilter.NONE, PageRequest.firstPage())))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whoMayOnlyReadTheThingNotesNothing() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Öffentlich", paper)));
        journal.approve(paper);
        String reader = journal.person(Role.READER);

        assertThat(people.as(reader, () -> activities.view(id)).mayChange()).isFalse();
        assertThat(people.as(reader, () -> timelines.brief(paper)).mayWrite()).isFalse();
        assertThatThrownBy(() -> people.as(reader, () -> activities.note(journal.call("x", paper))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(reader, () -> activities.open(id)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aThingOfWhichNobodyKnowsIsNotFound() {
        for (SubjectRef unknown : List.of(new SubjectRef("Unknown", 1L), new SubjectRef("CouncilPaper", 1L))) {
            assertThatThrownBy(() -> people.as(editor, () -> activities.note(journal.call("x", unknown))))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void anAuthorRewritesTheOwnOnesAndALeadAll() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Alt", paper)));
        String colleague = journal.person(Role.QUARTER_MANAGEMENT);
        String lead = journal.person(Role.DEPARTMENT_LEAD);

        assertThat(people.as(colleague, () -> activities.view(id)).mayChange()).isFalse();
        assertThatThrownBy(() -> change(colleague, id, journal.call("Neu", paper)))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("journal.activity.notYours");
        change(editor, id, journal.call("Vom Autor", paper));
        change(lead, id, journal.call("Von der Leitung", paper));

        ActivityView view = people.as(editor, () -> activities.view(id));
        assertThat(view.content().title()).isEqualTo("Von der Leitung");
        assertThat(view.authorName()).isEqualTo("Person " + editor);
        assertThat(view.changedBy()).isEqualTo("Person " + lead);
    }

    @Test
    void aLeadOfAnotherDepartmentRewritesNothingHere() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Alt", paper)));
        journal.approve(paper);
        String lead = elsewhere().person(Role.DEPARTMENT_LEAD);

        assertThatThrownBy(() -> change(lead, id, journal.call("Neu", paper)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theSecondOfTwoIsToldWhoWasFaster() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Alt", paper)));
        OpenActivity opened = people.as(editor, () -> activities.open(id));
        change(journal.person(Role.DEPARTMENT_LEAD), id, journal.call("Vom Ersten", paper));

        assertThatThrownBy(() -> people.run(
                        editor, () -> activities.change(id, opened.lockVersion(), journal.call("Vom Zweiten", paper))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void movedToAnotherDayItStandsThereOnEveryTimeline() throws Exception {
        SubjectRef other = journal.paper();
        Long id = people.as(editor, () -> activities.note(journal.call("Telefonat", paper, other)));

        change(editor, id, journal.on(TestJournal.DAY.minusDays(3), "Telefonat", paper, other));

        for (SubjectRef subject : List.of(paper, other)) {
            assertThat(people.as(editor, () -> timelines.brief(subject)).latest())
                    .extracting(TimelineRow::day)
                    .containsExactly(TestJournal.DAY.minusDays(3));
        }
    }

    @Test
    void whatItConcernsIsChangedOnlyByWhoMayWriteThere() throws Exception {
        SubjectRef foreign = elsewhere().paper();
        Long id = TestJournal.asSystem(() -> activities.note(journal.call("Gemeinsam", paper, foreign)));
        String lead = journal.person(Role.DEPARTMENT_LEAD);

        change(lead, id, journal.call("Gemeinsam", paper, thing(5)));
        assertThatThrownBy(() -> change(
                        lead, id, journal.call("Gemeinsam", paper, elsewhere().paper())))
                .isInstanceOf(NotFoundException.class);

        assertThat(TestJournal.asSystem(() -> activities.view(id)).subjects())
                .as("what the lead may not know stays")
                .extracting(SubjectTitle::subject)
                .containsExactlyInAnyOrder(paper, foreign, thing(5));
    }

    @Test
    void whatBelongsToTheThingIsOffered() throws Exception {
        OpenActivity blank = people.as(editor, () -> activities.begin(thing(7)));

        assertThat(blank.offered()).extracting(SubjectTitle::subject).containsExactly(thing(7), thing(8));
        assertThat(blank.input().subjects()).containsExactly(thing(7));
        assertThat(blank.input().date()).isEqualTo(journal.today());
    }

    @Test
    void withdrawnItLeavesTheLatestButStaysReadableWithItsReason() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Falsch", paper)));
        people.run(editor, () -> activities.withdraw(id, activities.view(id).lockVersion(), "falsch zugeordnet"));

        assertThat(people.as(editor, () -> timelines.brief(paper)).latest()).isEmpty();
        assertThat(people.as(editor, () -> timelines.list(paper, TimelineFilter.NONE, PageRequest.firstPage()))
                        .rows())
                .extracting(TimelineRow::state, TimelineRow::reason, TimelineRow::text)
                .containsExactly(tuple(TimelineRow.State.WITHDRAWN, "falsch zugeordnet", null));
        ActivityView view = people.as(editor, () -> activities.view(id));
        assertThat(view.withdrawal().reason()).isEqualTo("falsch zugeordnet");
        assertThat(view.content().text()).isEqualTo("eins\nzwei");
        assertThatThrownBy(() -> change(editor, id, journal.call("Doch", paper)))
                .isInstanceOf(IllegalStepException.class);
    }

    @Test
    void everyChangeIsRecordedButTheAdministratorsTrailTellsNotWhat() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Geheim", paper)));
        change(editor, id, journal.call("Noch geheimer", paper, thing(9)));

        assertThat(people.as(editor, () -> activities.history(id)))
                .extracting(AuditRow::useCase, AuditRow::field, AuditRow::oldValue, AuditRow::newValue)
                .contains(tuple("Activities.change", "title", "Geheim", "Noch geheimer"))
                .anySatisfy(row -> assertThat(row.toArray()[1]).isEqualTo("subjects"));
        assertThat(TestJournal.asSystem(() -> trail.list(editor, PageRequest.firstPage()))
                        .rows())
                .filteredOn(row -> row.subjectKind().equals("Activity"))
                .isNotEmpty()
                .allMatch(row -> row.oldValue() == null && row.newValue() == null);
    }

    @Test
    void itsAttachmentsAreReadByWhoReadsItAndChangedByWhoRewritesIt() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Mit Anlage", paper)));
        SubjectRef activity = new SubjectRef("Activity", id);
        assertThat(people.as(editor, () -> activities.attach(id, "Plan.pdf", stream(SampleFiles.pdf()))))
                .isEmpty();
        assertThat(people.as(editor, () -> activities.attach(id, "brief.docx", stream(SampleFiles.exe()))))
                .hasValueSatisfying(refused -> {
                    assertThat(refused.fileName()).isEqualTo("brief.docx");
                    assertThat(refused.reason()).hasMessage("document.file.contentDiffers");
                });
        String colleague = journal.person(Role.QUARTER_MANAGEMENT);

        assertThat(people.as(colleague, () -> attachments.list(activity))).hasSize(1);
        assertThat(people.as(colleague, () -> attachments.mayWrite(activity))).isFalse();
        assertThat(people.as(journal.person(Role.READER), () -> attachments.list(activity)))
                .isEmpty();
        people.run(editor, () -> activities.withdraw(id, activities.view(id).lockVersion(), "x"));
        assertThat(people.as(editor, () -> attachments.mayWrite(activity))).isFalse();
    }

    @Test
    void itIsFoundByWhoMayFindOneOfItsThings() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Lesepaten", paper, thing(3))));
        assertThat(entries(id).get(0).audience())
                .containsExactlyInAnyOrder(
                        new Audience(Permission.PAPER_READ_DRAFT, journal.department()),
                        Audience.of(Permission.PARTNER_READ));
        long told = told(id);

        journal.approve(paper);

        assertThat(told(id)).as("approval lets others find it").isEqualTo(told + 1);
        SearchEntry entry = entries(id).get(0);
        assertThat(entry.audience()).contains(new Audience(Permission.PAPER_READ, journal.department()));
        assertThat(entry.title()).isEqualTo("Lesepaten");
        assertThat(entry.names()).containsExactly("Schulleitung");
        assertThat(entry.text()).isEqualTo("eins\nzwei\nRückruf");
        assertThat(entry.path()).isEqualTo("/journal/activity?id=" + id);
        people.run(editor, () -> activities.withdraw(id, activities.view(id).lockVersion(), "x"));
        assertThat(entries(id)).isEmpty();
        assertThat(told(id)).isEqualTo(told + 2);
        assertThat(search.idsAfter(id - 1, 1)).containsExactly(id);
    }

    @Test
    void whoMayFindAPaperMayReadIt() throws Exception {
        Long id = people.as(editor, () -> activities.note(journal.call("Probe", paper)));
        for (boolean approved : List.of(false, true)) {
            if (approved) {
                journal.approve(paper);
            }
            for (Role role : Role.values()) {
                String login = journal.person(role);
                boolean finds = people.as(login, () -> entries(id).get(0).audience().stream()
                        .anyMatch(audience -> audience.includes(user)));
                assertThat(finds).as("%s, approved: %s", role, approved).isEqualTo(people.as(login, () -> reads(id)));
            }
        }
    }

    private boolean reads(Long id) {
        try {
            return activities.view(id) != null;
        } catch (NotFoundException hidden) {
            return false;
        }
    }

    private List<SearchEntry> entries(Long id) {
        return search.entries(List.of(id));
    }

    private long told(Long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM search_change WHERE subject_kind = 'Activity' AND subject_id = ?")) {
            query.setLong(1, id);
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    /** Another department. */
    private TestJournal elsewhere() {
        return journals.get();
    }

    private void change(String login, Long id, ActivityInput input) throws Exception {
        people.run(login, () -> activities.change(id, activities.view(id).lockVersion(), input));
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
