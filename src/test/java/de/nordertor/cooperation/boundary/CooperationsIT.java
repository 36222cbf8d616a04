package de.nordertor.cooperation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.TownDay;
import de.nordertor.cooperation.boundary.CooperationEditing.OpenCooperation;
import de.nordertor.cooperation.control.CooperationUse;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.idea.boundary.IdeaEditing;
import de.nordertor.idea.boundary.TestIdeas;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.matching.boundary.ListingEditing;
import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.matching.boundary.TestListings;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CooperationsIT {

    private static final LocalDate TODAY = TownDay.today();

    private static final String WRITER = "redaktion-it";

    private static final String DECIDER = "quartier-it";

    private static final String READER = "reader-it";

    @Inject
    private Cooperations cooperations;

    @Inject
    private CooperationEditing editing;

    @Inject
    private CooperationSteps steps;

    @Inject
    private CooperationPlans plans;

    @Inject
    private CooperationUse use;

    @Inject
    private IdeaEditing ideas;

    @Inject
    private ListingEditing listings;

    @Inject
    private Deadlines deadlines;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private TestPeople people;

    private final String word = TestCooperations.word();

    @BeforeEach
    void thePeople() {
        people.have(WRITER, Role.EDITOR, null);
        people.have(DECIDER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void aCooperationRestsWithReasonAndGoesOnWhereItWas() throws Exception {
        Long id = create("Lesepaten K͟hān " + word);
        go(WRITER, id, CooperationState.INITIATION, "Gespräch vereinbart");
        people.run(
                WRITER,
                () -> steps.become(id, CooperationState.ON_HOLD, TODAY, "Umbau der Schule", TODAY.plusMonths(2)));
        CooperationView rests = people.as(READER, () -> cooperations.view(id));
        assertThat(rests.title()).isEqualTo("Lesepaten K͟hān " + word);
        assertThat(rests.resumeOn()).isEqualTo(TODAY.plusMonths(2));
        assertThat(rests.lastReason()).isEqualTo("Umbau der Schule");
        assertThat(rests.next()).isEmpty();
        assertThat(people.as(WRITER, () -> cooperations.view(id)).next()).containsExactly(CooperationState.INITIATION);
        go(WRITER, id, CooperationState.INITIATION, "Weiter");
        CooperationView view = people.as(DECIDER, () -> cooperations.view(id));
        assertThat(view.resumeOn()).isNull();
        assertThat(view.steps())
                .extracting(CooperationView.Step::state, CooperationView.Step::recordedBy)
                .containsExactly(
                        tuple(CooperationState.PROPOSED, "Person " + WRITER),
                        tuple(CooperationState.INITIATION, "Person " + WRITER),
                        tuple(CooperationState.ON_HOLD, "Person " + WRITER),
                        tuple(CooperationState.INITIATION, "Person " + WRITER));
    }

    @Test
    void nothingIsAgreedWithoutTheSignedAgreementNorByWhoMayNotDecide() throws Exception {
        Long id = create("Lesepaten " + word);
        go(WRITER, id, CooperationState.INITIATION, "Gespräch");
        assertThatThrownBy(() -> go(DECIDER, id, CooperationState.AGREED, "Mündlich"))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("cooperation.step.noAgreement");
        assertThatThrownBy(() -> go(WRITER, id, CooperationState.CANCELLED, "Keine Zeit"))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.run(
                        DECIDER,
                        () -> steps.become(id, CooperationState.CANCELLED, TODAY.plusDays(1), "Keine Zeit", null)))
                .hasMessage("cooperation.step.future");
        go(DECIDER, id, CooperationState.CANCELLED, "Keine Zeit");
        assertThatThrownBy(() -> go(DECIDER, id, CooperationState.INITIATION, "Doch"))
                .hasMessage("cooperation.step.illegal");
        assertThatThrownBy(() -> people.run(DECIDER, () -> steps.become(id, null, TODAY, "Doch", null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(READER, () -> editing.create(TestCooperations.input("Nein"))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as("admin-it", () -> cooperations.view(id)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> cooperations.view(-1L)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theFirstOpenDeadlineIsTheNextStepInTheListAndOnTheBoard() throws Exception {
        Long id = create("Lesepaten " + word);
        CooperationFilter filter = new CooperationFilter(word, null, null, null, null, null, null);
        assertThat(nextOn(filter)).isNull();
        for (int days : List.of(9, 4, 7)) {
            people.as(WRITER, () -> deadlines.set(new SubjectRef("Cooperation", id), next(TODAY.plusDays(days))));
        }
        assertThat(nextOn(filter)).isEqualTo(TODAY.plusDays(4));
        assertThat(people.as(READER, () -> cooperations.board(CooperationFilter.NONE)).stream()
                        .flatMap(column -> column.rows().stream())
                        .filter(row -> row.id().equals(id)))
                .extracting(CooperationRow::nextOn)
                .containsExactly(TODAY.plusDays(4));
    }

    private DeadlineInput next(LocalDate day) {
        return new DeadlineInput(
                DeadlineKind.NEXT_STEP, "Anrufen", day, people.have(WRITER, Role.EDITOR, null), null, null);
    }

    private LocalDate nextOn(CooperationFilter filter) throws Exception {
        return people.as(READER, () -> cooperations.list(filter, PageRequest.firstPage()))
                .rows()
                .get(0)
                .nextOn();
    }

    @Test
    void anIdeaGivesACooperationItsWords() throws Exception {
        Long field = people.as(WRITER, () -> fields.list()).get(0).id();
        Long idea = people.as(WRITER, () -> ideas.create(TestIdeas.input("Bänke " + word, Set.of(field))));
        CooperationInput begun = people.as(WRITER, () -> editing.begin("Idea", idea));
        assertThat(begun.title()).isEqualTo("Bänke " + word);
        assertThat(begun.fieldIds()).containsExactly(field);
        Long id = people.as(WRITER, () -> editing.create(begun));
        CooperationView view = people.as(READER, () -> cooperations.view(id));
        assertThat(view.origin().path()).isEqualTo("/idea/idea?id=" + idea);
        assertThat(view.steps().get(0).reason()).contains("Bänke " + word);
        assertThat(use.used("Idea", List.of(idea))).containsExactly(idea);
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.begin("UserAccount", idea)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.begin("Idea", -1L)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNeedGivesACooperationItsWordsAndTargetGroups() throws Exception {
        ListingInput wanted = TestListings.input(ListingKind.NEED, "Lesehilfe " + word, null);
        Long need = people.as(WRITER, () -> listings.create(wanted));
        CooperationInput begun = people.as(WRITER, () -> editing.begin("Need", need));
        assertThat(begun.title()).isEqualTo("Lesehilfe " + word);
        assertThat(begun.targetGroups()).isEqualTo(wanted.targetGroups());
        assertThat(begun.fieldIds()).isEqualTo(wanted.fieldIds());
        Long id = people.as(WRITER, () -> editing.create(begun));
        assertThat(people.as(READER, () -> cooperations.view(id)).origin().subject())
                .isEqualTo(new SubjectRef("Need", need));
        assertThat(use.used("Need", List.of(need))).containsExactly(need);
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        Long id = create("Lesepaten " + word);
        OpenCooperation opened = people.as(WRITER, () -> editing.open(id));
        people.run(WRITER, () -> editing.save(opened, TestCooperations.input("Vorlesen " + word)));
        assertThatThrownBy(() -> people.run(WRITER, () -> editing.save(opened, opened.input())))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .containsExactly("Vorlesen " + word));
        assertThat(found(new CooperationFilter("vorlesen " + word, null, null, null, null, null, null)))
                .containsExactly(id);
    }

    private Long create(String title) throws Exception {
        return people.as(WRITER, () -> editing.create(TestCooperations.input(title)));
    }

    private void go(String who, Long id, CooperationState target, String reason) throws Exception {
        people.run(who, () -> steps.become(id, target, TODAY, reason, null));
    }

    private List<Long> found(CooperationFilter filter) throws Exception {
        return people.as(READER, () -> cooperations.list(filter, PageRequest.firstPage())).rows().stream()
                .map(CooperationRow::id)
                .toList();
    }

    private void save(Long id, List<RowInput<MilestoneContent>> milestones) throws Exception {
        people.run(
                WRITER,
                () -> plans.savePlan(plans.openPlan(id), new PlanInput(null, milestones, List.of(), List.of())));
    }

    private static RowInput<MilestoneContent> row(Long id, String title, LocalDate dueOn) {
        return new RowInput<>(id, new MilestoneContent(title, dueOn, null));
    }
}
