package de.nordertor.insight.control;

import de.nordertor.cooperation.boundary.AgreementView;
import de.nordertor.cooperation.boundary.CommitmentRow;
import de.nordertor.cooperation.boundary.CommitmentView;
import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.boundary.PlanView;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.cooperation.entity.Recipient;
import de.nordertor.cooperation.entity.RecordKind;
import de.nordertor.cooperation.entity.RiskContent;
import de.nordertor.cooperation.entity.RiskLevel;
import de.nordertor.cooperation.entity.Sustainment;
import de.nordertor.cooperation.entity.SustainmentForm;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.SubjectRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Two cooperations on record: one that came to its end, and one about which people only talk. */
final class CooperationRecords {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    static final String TOWN = "Wiesmoor";

    private static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");

    /** Agreed, rested, completed and lasting. */
    static final CooperationFile READING = new CooperationFile(
            new CooperationView(
                    5L,
                    "Lesen im Laden",
                    "Kinder lesen gern",
                    CooperationState.SUSTAINED,
                    day(5, 20),
                    null,
                    null,
                    "Soziales",
                    "Frau Ahrens",
                    title("WorkingGroup", 31, "AG Kultur"),
                    title("ProgrammeArea", 4, "Altes Hafenviertel"),
                    null,
                    "Marktstraße 1",
                    day(1, 8),
                    day(4, 30),
                    "Eltern lesen mit.",
                    12,
                    List.of("Kultur"),
                    List.of(TargetGroup.CHILDREN, TargetGroup.FAMILIES),
                    List.of(
                            partner(
                                    61,
                                    "Buchladen Seestern",
                                    PartnerRole.GIVER,
                                    title("ContactPerson", 71, "Herr Onken")),
                            partner(62, "Grundschule am Deich", PartnerRole.TAKER, null),
                            partner(63, "Volksbank", PartnerRole.SUPPORTER, null),
                            partner(64, "Lions Club", PartnerRole.SUPPORTER, null)),
                    new BigDecimal("2500"),
                    "30 Kinder kamen jede Woche",
                    new Sustainment(SustainmentForm.REGULAR_OFFER, "Stadtbücherei", day(6, 1), "Haushalt"),
                    List.of(
                            step(1, CooperationState.PROPOSED, day(1, 2), "Idee"),
                            step(2, CooperationState.INITIATION, day(1, 3), "Gespräch mit Herrn Onken"),
                            step(3, CooperationState.AGREED, day(1, 8), "Unterschrieben"),
                            step(4, CooperationState.IN_PROGRESS, day(1, 15), "Beginn"),
                            rest(5, day(2, 1), day(3, 1)),
                            step(6, CooperationState.IN_PROGRESS, day(3, 2), "weiter"),
                            step(7, CooperationState.COMPLETED, day(4, 30), "fertig"),
                            step(8, CooperationState.SUSTAINED, day(5, 20), "bleibt")),
                    List.of(),
                    true),
            new PlanView(
                    List.of(
                            new PlanView.Milestone(
                                    81L, new MilestoneContent("Regale stehen", day(1, 20), day(1, 19)), 0, false),
                            new PlanView.Milestone(82L, new MilestoneContent("Sommerfest", day(7, 1), null), 0, false),
                            new PlanView.Milestone(83L, new MilestoneContent("Flyer", day(3, 31), null), 1, true)),
                    List.of(
                            contribution(91, ContributionKind.HOURS, "Vorlesen", "40", 61L, null, day(2, 1)),
                            contribution(92, ContributionKind.MONEY, "Bücher", "500", null, "Frau Janssen", day(2, 2)),
                            contribution(93, ContributionKind.GOODS, "Sitzkissen", "120", 63L, null, null)),
                    List.of(new PlanView.Risk(
                            95L,
                            new RiskContent("Zu wenige Vorleser", RiskLevel.LOW, RiskLevel.LOW, "Aufruf", null, null),
                            null)),
                    BigDecimal.TEN,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO),
            List.of(new IndicatorContent("Besuche", "Kinder", new BigDecimal("25"), new BigDecimal("30"), null)),
            List.of(agreement()),
            List.of(
                    promise(101, null, "Raum am Samstag", CommitmentState.HONOURED, day(2, 10), "4", AmountUnit.HOURS),
                    promise(102, "Volksbank", "Lesesessel", CommitmentState.BROKEN, day(2, 11), null, null),
                    promise(103, "Lions Club", "Kuchen", CommitmentState.OPEN, day(7, 10), "1", AmountUnit.PIECES),
                    promise(104, "Volksbank", "Plakate", CommitmentState.OPEN, day(5, 1), null, null)));

    /** Never agreed on. */
    static final CooperationFile TALKS = new CooperationFile(
            new CooperationView(
                    6L,
                    "Radwerkstatt",
                    null,
                    CooperationState.INITIATION,
                    day(3, 5),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    day(9, 1),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(partner(65, "Fahrrad Poppinga", PartnerRole.GIVER, null)),
                    null,
                    null,
                    null,
                    List.of(step(9, CooperationState.PROPOSED, day(3, 4), "Anruf")),
                    List.of(),
                    true),
            new PlanView(
                    List.of(),
                    List.of(contribution(94, ContributionKind.HOURS, "Reparieren", "2.5", 65L, null, null)),
                    List.of(),
                    BigDecimal.TEN,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO),
            List.of(),
            List.of(),
            List.of());

    private CooperationRecords() {}

    /** The talks rest since May. */
    static CooperationFile resting() {
        CooperationView talks = TALKS.view();
        List<CooperationView.Step> steps = List.of(
                talks.steps().get(0),
                new CooperationView.Step(10L, CooperationState.ON_HOLD, day(5, 5), "Umzug", day(8, 1), NOW, "x"));
        CooperationView view = new CooperationView(
                talks.id(),
                talks.title(),
                talks.aim(),
                CooperationState.ON_HOLD,
                day(5, 5),
                CooperationState.INITIATION,
                day(8, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                talks.partners(),
                null,
                null,
                null,
                steps,
                List.of(),
                true);
        return new CooperationFile(view, TALKS.plan(), List.of(), List.of(), List.of());
    }

    /** The reading, had it been abandoned in March. */
    static CooperationFile cancelled() {
        CooperationView view = READING.view();
        CooperationView abandoned = new CooperationView(
                view.id(),
                view.title(),
                view.aim(),
                CooperationState.CANCELLED,
                day(3, 9),
                null,
                null,
                view.department(),
                view.responsible(),
                view.group(),
                view.area(),
                view.origin(),
                view.place(),
                view.startsOn(),
                view.endsOn(),
                view.participation(),
                view.residents(),
                view.fieldsOfAction(),
                view.targetGroups(),
                view.partners(),
                view.costs(),
                null,
                null,
                List.of(
                        view.steps().get(0),
                        view.steps().get(2),
                        step(11, CooperationState.CANCELLED, day(3, 9), "Kein Raum")),
                List.of(),
                true);
        return new CooperationFile(
                abandoned, READING.plan(), READING.indicators(), READING.agreements(), READING.promises());
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    static SubjectTitle title(String kind, long id, String title) {
        return new SubjectTitle(new SubjectRef(kind, id), title, "/" + id);
    }

    private static CooperationView.Partner partner(long id, String name, PartnerRole role, SubjectTitle contact) {
        return new CooperationView.Partner(id, title("PartnerOrganization", id, name), role, contact, null);
    }

    private static CooperationView.Step step(long id, CooperationState state, LocalDate on, String reason) {
        return new CooperationView.Step(id, state, on, reason, null, NOW, "x");
    }

    private static CooperationView.Step rest(long id, LocalDate on, LocalDate resumeOn) {
        return new CooperationView.Step(id, CooperationState.ON_HOLD, on, "Umbau", resumeOn, NOW, "x");
    }

    private static PlanView.Contribution contribution(
            long id, ContributionKind kind, String what, String amount, Long giver, String name, LocalDate received) {
        return new PlanView.Contribution(
                id,
                new ContributionContent(
                        kind, what, giver, name, Recipient.OTHER, "Förderverein", new BigDecimal(amount), received),
                giver == null
                        ? null
                        : title("PartnerOrganization", giver, giver == 61 ? "Buchladen Seestern" : "Volksbank"),
                BigDecimal.ONE);
    }

    private static AgreementView agreement() {
        return new AgreementView(
                41L,
                5L,
                "Lesen im Laden",
                1,
                AgreementLanguage.values()[0],
                "Vereinbarung über das Lesen",
                null,
                day(1, 8),
                null,
                null,
                AgreementState.SIGNED,
                day(1, 8),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new AgreementView.Step(AgreementState.DRAFT, day(1, 4), "x", NOW, "x"),
                        new AgreementView.Step(AgreementState.SIGNED, day(1, 8), "x", NOW, "x")),
                List.of(),
                false,
                false);
    }

    /** @param debtor null for the town */
    private static CommitmentView promise(
            long id, String debtor, String what, CommitmentState state, LocalDate on, String amount, AmountUnit unit) {
        BigDecimal counted = amount == null ? null : new BigDecimal(amount);
        boolean open = state == CommitmentState.OPEN;
        CommitmentRow row = new CommitmentRow(
                id,
                41L,
                "Lesen im Laden",
                debtor == null ? null : 63L,
                debtor,
                62L,
                "Grundschule am Deich",
                what,
                ResourceType.GOODS,
                counted,
                unit,
                on,
                state,
                open ? null : counted);
        return new CommitmentView(
                row,
                1,
                "Vereinbarung",
                0,
                false,
                null,
                open
                        ? List.of()
                        : List.of(new CommitmentView.Entry(RecordKind.OUTCOME, state, on, on, counted, "x", NOW, "x")),
                List.of(),
                false,
                false);
    }
}
