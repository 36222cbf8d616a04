package de.nordertor.cooperation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.TownDay;
import de.nordertor.cooperation.control.CooperationSearchSource;
import de.nordertor.cooperation.control.MilestoneCalendarSource;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.cooperation.entity.Recipient;
import de.nordertor.cooperation.entity.RiskContent;
import de.nordertor.cooperation.entity.RiskLevel;
import de.nordertor.cooperation.entity.SustainmentForm;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.PlaceInput;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that is written down in the room is found, and leaves no trace of a person after an erasure. */
@ExtendWith(ArquillianExtension.class)
class CooperationTracesIT {

    private static final LocalDate TODAY = TownDay.today();
    private static final String WRITER = "quartier-it";

    @Inject
    private CooperationEditing editing;

    @Inject
    private CooperationSteps steps;

    @Inject
    private CooperationPartners partners;

    @Inject
    private CooperationPlans plans;

    @Inject
    private Cooperations cooperations;

    @Inject
    private CooperationSearchSource source;

    @Inject
    private MilestoneCalendarSource calendar;

    @Inject
    private Erasures erasures;

    @Inject
    private SearchHousekeeping housekeeping;

    @Inject
    private EveryTrace traces;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople people;

    /** By it the person is found everywhere. */
    private final String trace = TestCooperations.word();

    private final String full = "Adelgunde Zwirbel" + trace;
    private Long person;
    private Long cooperation;

    @BeforeEach
    void everyTextNamesAPerson() throws Exception {
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        Long partner = register.partner("Bäckerei " + trace.substring(0, 4));
        person = persons.personOf(partner, "Adelgunde", "Zwirbel" + trace);
        cooperation = people.as(
                WRITER,
                () -> editing.create(new CooperationInput(
                        "Garten von " + full,
                        full + " wünscht ihn",
                        null,
                        null,
                        null,
                        null,
                        new PlaceInput("Haus von " + full, null, null),
                        null,
                        null,
                        null,
                        null,
                        full + " plante mit",
                        5,
                        Set.of(),
                        Set.of())));
        people.run(
                WRITER, () -> steps.become(cooperation, CooperationState.INITIATION, TODAY, "Rat von " + full, null));
        people.run(WRITER, () -> partners.join(cooperation, partner, PartnerRole.GIVER, person, "über " + full));
        people.run(WRITER, () -> plans.savePlan(plans.openPlan(cooperation), plan()));
        people.run(WRITER, () -> plans.saveOutcome(plans.openOutcome(cooperation), outcome()));
    }

    private PlanInput plan() {
        return new PlanInput(
                null,
                List.of(new RowInput<>(null, new MilestoneContent("Fest bei " + full, TODAY.plusDays(3), null))),
                List.of(new RowInput<>(
                        null,
                        new ContributionContent(
                                ContributionKind.HOURS,
                                "Arbeit von " + full,
                                null,
                                full,
                                Recipient.OTHER,
                                full,
                                BigDecimal.TEN,
                                null))),
                List.of(new RowInput<>(
                        null,
                        new RiskContent(
                                full + " zieht weg", RiskLevel.LOW, RiskLevel.LOW, "Ersatz für " + full, null, null))));
    }

    private OutcomeInput outcome() {
        return new OutcomeInput(
                "Dank an " + full,
                SustainmentForm.ASSOCIATION,
                "Verein von " + full,
                null,
                "Spende von " + full,
                List.of(new RowInput<>(
                        null, new IndicatorContent("Besuche bei " + full, "Tage", null, null, "Liste von " + full))));
    }

    @Test
    void aCooperationIsFoundByWhatIsWrittenDownAndItsMilestonesStandInTheCalendar() throws Exception {
        SearchEntry entry = source.entries(List.of(cooperation)).get(0);
        assertThat(entry.title()).isEqualTo("Garten von " + full);
        assertThat(entry.names()).contains("Haus von " + full, "Bäckerei " + trace.substring(0, 4));
        assertThat(entry.text())
                .contains(
                        "wünscht ihn", "Rat von " + full, "Fest bei " + full, "Dank an " + full, "Verein von " + full);
        assertThat(entry.path()).isEqualTo("/cooperation/cooperation?id=" + cooperation);
        assertThat(entry.audience()).containsExactly(Audience.of(Permission.COOPERATION_READ));
        assertThat(people.as(WRITER, () -> calendar.entries(TODAY, TODAY.plusDays(3))))
                .filteredOn(milestone -> milestone.path().equals(entry.path()))
                .extracting(milestone -> milestone.event().summary(), milestone -> milestone.day(null))
                .containsExactly(tuple("Fest bei " + full + " (Garten von " + full + ")", TODAY.plusDays(3)));
    }

    @Test
    void afterAnErasureTheNameStandsNowhere() throws Exception {
        assertThat(traces.inDatabases(trace))
                .contains(
                        "nordertor.cooperation.title",
                        "nordertor.cooperation.sustainment_financing",
                        "nordertor.cooperation_step.reason",
                        "nordertor.cooperation_partner.note",
                        "nordertor.milestone.title",
                        "nordertor.contribution.giver_name",
                        "nordertor.cooperation_risk.measure",
                        "nordertor.cooperation_indicator.evidence");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        SystemWork.run(housekeeping::compact);
        assertThat(traces.inDatabases(trace)).isEmpty();
        assertThat(traces.inIndexFiles("zwirbel" + trace)).isEmpty();
        CooperationView view = people.as(WRITER, () -> cooperations.view(cooperation));
        assertThat(view.title()).startsWith("Garten von ");
        assertThat(view.partners()).hasSize(1);
        assertThat(view.partners().get(0).contact()).isNull();
    }
}
