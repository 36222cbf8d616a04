package de.nordertor.cooperation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.TownDay;
import de.nordertor.cooperation.boundary.CooperationPlans.OpenPlan;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.cooperation.entity.Recipient;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is planned, given and promised in a cooperation. */
@ExtendWith(ArquillianExtension.class)
class CooperationPlansIT {

    private static final LocalDate TODAY = TownDay.today();

    private static final String WRITER = "redaktion-it";

    private static final String DECIDER = "quartier-it";

    private static final String READER = "reader-it";

    @Inject
    private Cooperations cooperations;

    @Inject
    private CooperationEditing editing;

    @Inject
    private CooperationPartners partners;

    @Inject
    private CooperationPlans plans;

    @Inject
    private PartnerRegister register;

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

    private Long create(String title) throws Exception {
        return people.as(WRITER, () -> editing.create(TestCooperations.input(title)));
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
