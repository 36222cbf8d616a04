package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.entity.AgreementStanding;
import de.nordertor.cooperation.entity.Contribution;
import de.nordertor.cooperation.entity.ContributionContent;
import de.nordertor.cooperation.entity.ContributionKind;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationContent;
import de.nordertor.cooperation.entity.CooperationRisk;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.CooperationStep;
import de.nordertor.cooperation.entity.Milestone;
import de.nordertor.cooperation.entity.MilestoneContent;
import de.nordertor.cooperation.entity.PartnerRole;
import de.nordertor.cooperation.entity.Recipient;
import de.nordertor.cooperation.entity.RiskContent;
import de.nordertor.cooperation.entity.RiskLevel;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Three invented cooperations of the demo town's partners, as they could have begun when the reference report was written. */
@ApplicationScoped
public class DemoCooperations {

    private static final String PERSON = "Brandhorst, Mirja";
    private static final int WORKING_HOUR = 9;
    private static final LocalDate PROPOSED = LocalDate.of(2016, 4, 28);
    private static final LocalDate INITIATED = LocalDate.of(2016, 5, 10);
    private static final LocalDate RESTS = LocalDate.of(2016, 5, 17);
    private static final LocalDate AUTUMN = LocalDate.of(2016, 9, 1);
    private static final String NO_NOTE = null;

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private CooperationRowRepository rows;

    @Inject
    private FieldsOfAction fields;

    void load(@Observes @Priority(DemoDataRequested.COOPERATION) DemoDataRequested requested) {
        readingMentors();
        raisedBeds();
        bicycles();
    }

    private void readingMentors() {
        Cooperation reading = cooperation(
                "Lesepaten aus dem Betrieb (Beispiel)",
                "Beschäftigte lesen einmal in der Woche eine Stunde lang mit Kindern der Grundschule.",
                "Grundschule am Storchennest",
                "YOUTH",
                TargetGroup.CHILDREN);
        join(reading, "Softwarehaus Nullpunkt AG", PartnerRole.GIVER);
        join(reading, "Grundschule am Storchennest", PartnerRole.TAKER);
        join(reading, "Stadtteilbibliothek Eselsohr", PartnerRole.SUPPORTER);
        go(reading, CooperationState.INITIATION, INITIATED, "Schule und Betrieb haben sich kennengelernt.");
        plan(reading);
    }

    private void plan(Cooperation reading) {
        rows.replace(
                Milestone.class,
                reading,
                List.of(
                        milestone("Einsatzplan steht", LocalDate.of(2016, 6, 20)),
                        milestone("Erste Lesestunde", LocalDate.of(2016, 8, 15))),
                Milestone::new);
        rows.replace(
                Contribution.class,
                reading,
                List.of(new RowInput<>(
                        null,
                        new ContributionContent(
                                ContributionKind.HOURS,
                                "Lesestunden von zwölf Beschäftigten im ersten Halbjahr",
                                partner("Softwarehaus Nullpunkt AG").getId(),
                                null,
                                Recipient.OTHER,
                                "Grundschule am Storchennest",
                                new BigDecimal("240.00"),
                                null))),
                Contribution::new);
        rows.replace(
                CooperationRisk.class,
                reading,
                List.of(new RowInput<>(
                        null,
                        new RiskContent(
                                "Im Sommer fallen viele Termine aus",
                                RiskLevel.MEDIUM,
                                RiskLevel.LOW,
                                "Der Plan beginnt nach den Ferien.",
                                null,
                                null))),
                CooperationRisk::new);
        reading.planned(new BigDecimal("600.00"), at(INITIATED));
        cooperations.flush(reading);
    }

    private void raisedBeds() {
        Cooperation beds = cooperation(
                "Hochbeete im Innenhof (Beispiel)",
                "Nachbarinnen und Nachbarn bauen und pflegen Hochbeete; die Gärtnerei zeigt, wie es geht.",
                "Innenhof am Nordring",
                "HOUSING_ENVIRONMENT",
                TargetGroup.RESIDENTS);
        join(beds, "Gärtnerei Ackerwinde", PartnerRole.GIVER);
        join(beds, "Möwenblick Wohnbau eG", PartnerRole.SUPPORTER);
        cooperations.flush(beds);
    }

    private void bicycles() {
        Cooperation bicycles = cooperation(
                "Jugendliche reparieren Fahrräder (Beispiel)",
                "Jugendliche lernen an zwei Nachmittagen im Monat, Räder zu reparieren, und geben sie im Quartier weiter.",
                "Fahrradwerkstatt Kettenglied",
                "YOUTH",
                TargetGroup.YOUNG_PEOPLE);
        join(bicycles, "Fahrradwerkstatt Kettenglied", PartnerRole.GIVER);
        join(bicycles, "Jugendhilfe Leuchtboje gGmbH", PartnerRole.TAKER);
        go(bicycles, CooperationState.INITIATION, INITIATED, "Werkstatt und Jugendhilfe wollen es versuchen.");
        bicycles.rest(AUTUMN, CooperationStep.why(RESTS, "Die Werkstatt wird bis zum Herbst umgebaut."), at(RESTS));
        cooperations.flush(bicycles);
    }

    private Cooperation cooperation(String title, String aim, String place, String fieldCode, TargetGroup target) {
        CooperationContent content = new CooperationContent(
                title,
                aim,
                null,
                null,
                null,
                null,
                place,
                null,
                AUTUMN,
                null,
                null,
                null,
                null,
                field(fieldCode),
                Set.of(target));
        Cooperation cooperation = new Cooperation(
                content, CooperationStep.why(PROPOSED, "In der Arbeitsgruppe vorgeschlagen."), at(PROPOSED));
        cooperations.add(cooperation);
        return cooperation;
    }

    private void join(Cooperation cooperation, String name, PartnerRole role) {
        cooperation.join(partner(name), role, null, NO_NOTE, at(PROPOSED));
    }

    private PartnerOrganization partner(String name) {
        return cooperations.findPartner(name).orElseThrow();
    }

    private static void go(Cooperation cooperation, CooperationState target, LocalDate day, String reason) {
        cooperation.become(target, AgreementStanding.NONE, CooperationStep.why(day, reason), at(day));
    }

    private static RowInput<MilestoneContent> milestone(String title, LocalDate dueOn) {
        return new RowInput<>(null, new MilestoneContent(title, dueOn, null));
    }

    private Set<FieldOfAction> field(String code) {
        return new HashSet<>(fields.references(fields.list().stream()
                .filter(field -> field.code().equals(code))
                .map(FieldOfActionRow::id)
                .toList()));
    }

    private static Change at(LocalDate day) {
        return new Change(day.atTime(WORKING_HOUR, 0).toInstant(ZoneOffset.UTC), PERSON);
    }
}
