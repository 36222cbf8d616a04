package de.nordertor.cooperation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.cooperation.boundary.CooperationEditing.OpenCooperation;
import de.nordertor.cooperation.boundary.CooperationPlans.OpenPlan;
import de.nordertor.cooperation.control.CooperationUse;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.cooperation.entity.Recipient;
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
import de.nordertor.partner.boundary.MergeInput;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.boundary.PartnerMerging;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CooperationsIT {

    private static final LocalDate TODAY = LocalDate.now();
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
    private CooperationPartners partners;

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
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private PartnerMerging merging;

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
        assertThat(people.as(READER, () -> cooperations.board()).stream()
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
    void aMovedMilestoneIsCountedAndRowsKeepTheirIdentity() throws Exception {
        Long id = create("Lesepaten " + word);
        LocalDate first = TODAY.plusDays(10);
        save(id, List.of(row(null, "Start", first), row(null, "Fest", first)));
        for (int moved = 1; moved <= 3; moved++) {
            List<RowInput<MilestoneContent>> rows = plan(id).milestones();
            RowInput<MilestoneContent> last = rows.get(rows.size() - 1);
            save(id, List.of(row(last.id(), "Fest", first.plusDays(moved))));
        }
        assertThat(people.as(READER, () -> cooperations.plan(id)).milestones())
                .extracting(row -> row.content().title(), PlanView.Milestone::moves)
                .containsExactly(tuple("Fest", 3));
        OpenPlan opened = people.as(WRITER, () -> plans.openPlan(id));
        save(id, List.of());
        assertThatThrownBy(() -> people.run(WRITER, () -> plans.savePlan(opened, opened.input())))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::labelKey)
                        .containsExactly("cooperation.milestone.all"));
    }

    @Test
    void moneyForTheTownIsOnlyPromisedHoursAreValuedAndAnotherMayReceive() throws Exception {
        Long partner = register.partner("Bäckerei " + word);
        Long id = create("Frühstück " + word);
        people.run(WRITER, () -> partners.join(id, partner, PartnerRole.GIVER, null, null));
        assertThatThrownBy(() -> gift(ContributionKind.MONEY, partner, Recipient.TOWN, TODAY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("cooperation.contribution.onlyPromised");
        people.run(
                WRITER,
                () -> plans.savePlan(
                        plans.openPlan(id),
                        new PlanInput(
                                new BigDecimal("1000.00"),
                                List.of(),
                                List.of(
                                        gift(ContributionKind.HOURS, partner, Recipient.TOWN, TODAY),
                                        gift(ContributionKind.MONEY, partner, Recipient.TOWN, null),
                                        gift(ContributionKind.GOODS, partner, Recipient.OTHER, TODAY)),
                                List.of())));
        PlanView plan = people.as(READER, () -> cooperations.plan(id));
        assertThat(plan.promised()).isEqualByComparingTo("12.50");
        assertThat(plan.received()).isEqualByComparingTo("262.50");
        assertThat(plan.contributions())
                .extracting(PlanView.Contribution::giverName)
                .containsOnly("Bäckerei " + word);
        Long row =
                people.as(READER, () -> cooperations.view(id)).partners().get(0).id();
        assertThatThrownBy(() -> people.run(WRITER, () -> partners.leave(partners.open(id, row))))
                .hasMessage("cooperation.partner.gives");
        Long stranger = register.partner("Fremde " + word);
        assertThatThrownBy(() -> people.run(
                        WRITER,
                        () -> plans.savePlan(
                                plans.openPlan(id),
                                new PlanInput(
                                        null,
                                        List.of(),
                                        List.of(gift(ContributionKind.HOURS, stranger, Recipient.TOWN, null)),
                                        List.of()))))
                .hasMessage("cooperation.contribution.noPartner");
    }

    @Test
    void aPartnerHasARoleOnceAndAContactOfItsOwn() throws Exception {
        Long partner = register.partner("Bäckerei " + word);
        Long own = persons.personOf(partner, "Frieda", "Ahlers" + word);
        Long foreign = persons.personOf(register.partner("Fremde " + word), "Ole", "Brinkmann" + word);
        Long id = create("Frühstück " + word);
        people.run(WRITER, () -> partners.join(id, partner, PartnerRole.GIVER, own, "liefert"));
        assertThatThrownBy(() -> people.run(WRITER, () -> partners.join(id, partner, PartnerRole.GIVER, null, null)))
                .hasMessage("cooperation.partner.twice");
        assertThatThrownBy(() -> people.run(WRITER, () -> partners.join(id, partner, PartnerRole.TAKER, foreign, null)))
                .hasMessage("cooperation.partner.foreignContact");
        CooperationView.Partner row =
                people.as(READER, () -> cooperations.view(id)).partners().get(0);
        assertThat(row.contact().title()).contains("Ahlers" + word);
        CooperationPartners.OpenPartner opened = people.as(WRITER, () -> partners.open(id, row.id()));
        people.run(WRITER, () -> partners.reassign(opened, PartnerRole.SUPPORTER, null, null));
        assertThatThrownBy(() -> people.run(WRITER, () -> partners.leave(opened)))
                .isInstanceOf(ConflictException.class);
        people.run(WRITER, () -> partners.leave(partners.open(id, row.id())));
        assertThat(people.as(READER, () -> cooperations.view(id)).partners()).isEmpty();
    }

    @Test
    void aPartnerThatBecomesAPartOfAnotherTakesItsCooperationsAlongAndBack() throws Exception {
        Long stays = register.partner("Erster " + word);
        Long goes = register.partner("Zweiter " + word);
        Long id = create("Frühstück " + word);
        people.run(WRITER, () -> partners.join(id, goes, PartnerRole.GIVER, null, null));
        people.run(
                WRITER,
                () -> plans.savePlan(
                        plans.openPlan(id),
                        new PlanInput(
                                null,
                                List.of(),
                                List.of(gift(ContributionKind.HOURS, goes, Recipient.TOWN, null)),
                                List.of())));
        assertThat(use.used("PartnerOrganization", List.of(stays, goes))).containsExactly(goes);
        OpenMerge opened = people.as(DECIDER, () -> merging.open(stays, goes));
        people.as(DECIDER, () -> merging.merge(opened, new MergeInput(MergeSide.FIRST, Map.of())));
        assertThat(partnerIds(id)).containsExactly(stays);
        assertThat(giverIds(id)).containsExactly(stays);
        assertThat(found(CooperationFilter.ofPartner(stays))).containsExactly(id);
        people.as(DECIDER, () -> merging.undo(merging.traces(stays).get(0).mergeId()));
        assertThat(partnerIds(id)).containsExactly(goes);
        assertThat(giverIds(id)).containsExactly(goes);
        assertThat(found(CooperationFilter.ofPartner(stays))).isEmpty();
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

    private List<Long> partnerIds(Long id) throws Exception {
        return people.as(READER, () -> cooperations.view(id)).partners().stream()
                .map(row -> row.organization().subject().id())
                .toList();
    }

    private List<Long> giverIds(Long id) throws Exception {
        return plan(id).contributions().stream()
                .map(row -> row.content().giverId())
                .toList();
    }

    private PlanInput plan(Long id) throws Exception {
        return people.as(WRITER, () -> plans.openPlan(id)).input();
    }

    private void save(Long id, List<RowInput<MilestoneContent>> milestones) throws Exception {
        people.run(
                WRITER,
                () -> plans.savePlan(plans.openPlan(id), new PlanInput(null, milestones, List.of(), List.of())));
    }

    private static RowInput<MilestoneContent> row(Long id, String title, LocalDate dueOn) {
        return new RowInput<>(id, new MilestoneContent(title, dueOn, null));
    }

    private static RowInput<ContributionContent> gift(
            ContributionKind kind, Long giver, Recipient recipient, LocalDate receivedOn) {
        return new RowInput<>(
                null,
                new ContributionContent(
                        kind,
                        "Brote",
                        giver,
                        null,
                        recipient,
                        recipient == Recipient.TOWN ? null : "Kita",
                        new BigDecimal("12.50"),
                        receivedOn));
    }
}
