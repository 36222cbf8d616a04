package de.nordertor.programme.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import de.nordertor.programme.entity.Checklist;
import de.nordertor.programme.entity.CriterionContent;
import de.nordertor.programme.entity.DutyContent;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.ParticipationStep;
import de.nordertor.programme.entity.ProgrammeContent;
import de.nordertor.programme.entity.ProgrammeParticipation;
import de.nordertor.programme.entity.SignalContent;
import de.nordertor.programme.entity.SignalTone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reference report tells as of 18.05.2016: a programme that advises ten towns until September 2017, five towns
 * that it names, the town's expression of interest, received kindly, and the admission that is still open. The days before
 * the report, the ratings, the duties and the number of sessions are invented.
 */
@ApplicationScoped
public class DemoProgrammes {

    private static final String PERSON = "Brandhorst, Mirja";
    private static final String MAIL = "quartier@nordertor.example";
    private static final LocalDate ENDS = LocalDate.of(2017, 9, 30);
    private static final LocalDate PREPARED = LocalDate.of(2016, 3, 14);
    private static final LocalDate SUBMITTED = LocalDate.of(2016, 4, 11);
    private static final LocalDate RECEIVED = LocalDate.of(2016, 4, 25);
    private static final LocalDate HEARD = LocalDate.of(2016, 5, 10);
    private static final int PLACES = 10;
    private static final int SESSIONS = 4;
    private static final int[] RATINGS = {4, 3, 3, 2, 4};
    private static final int[] WEIGHTS = {5, 3, 4, 3, 2};
    private static final int WORKING_HOUR = 9;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ProgrammeInputs inputs;

    @Inject
    private Users users;

    void load(@Observes @Priority(DemoDataRequested.PROGRAMME) DemoDataRequested requested) {
        FundingProgramme programme = new FundingProgramme(content(), at(PREPARED));
        programmes.add(programme);
        ProgrammeParticipation participation = new ProgrammeParticipation(
                programme,
                responsible(),
                checklist(),
                ParticipationStep.why(PREPARED, "Der Fachbereich prüft die Teilnahme."),
                at(PREPARED));
        programmes.add(participation);
        participation.become(
                ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED,
                ParticipationStep.why(SUBMITTED, "Interesse schriftlich bekundet."),
                at(SUBMITTED));
        participation.become(
                ParticipationState.PENDING,
                ParticipationStep.why(RECEIVED, "Der Eingang ist bestätigt; die endgültige Zusage steht noch aus."),
                at(RECEIVED));
        participation.hear(
                new SignalContent(
                        HEARD,
                        SignalTone.FAVOURABLE,
                        "Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR)",
                        "Wohlwollend entgegengenommen: einzige Kommune aus Niedersachsen, und kleiner als die anderen."),
                at(HEARD));
        programmes.flush(programme);
    }

    private static ProgrammeContent content() {
        return new ProgrammeContent(
                "Kooperationen zwischen Kommunen und Privaten in der Sozialen Stadt",
                "Bundesministerium für Umwelt, Naturschutz, Bau und Reaktorsicherheit",
                "Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR)",
                "UPJ-Unternehmensnetzwerk",
                "Kommunen entwickeln in Programmgebieten der Sozialen Stadt neue Formen der Kooperation mit Unternehmen"
                        + " und Stiftungen und werden dabei beraten und begleitet.",
                null,
                ENDS,
                PLACES,
                SESSIONS,
                null,
                "Gefördert werden Beratung und Begleitung; Geld fließt nicht.",
                null,
                List.of(
                        town("Berlin", "Berlin", 3_520_031),
                        town("Dresden", "Sachsen", 543_825),
                        town("Köln", "Nordrhein-Westfalen", 1_060_582),
                        town("Gelsenkirchen", "Nordrhein-Westfalen", 260_368),
                        town("Bayreuth", "Bayern", 72_148)),
                List.of(
                        new DutyContent("Ansprechperson für die Beratung benennen", 14),
                        new DutyContent("Auftaktgespräch mit dem Beratungsunternehmen vereinbaren", 30),
                        new DutyContent("Ausschuss über die Aufnahme unterrichten", 60)));
    }

    /** How far they are the report does not tell. */
    private static MunicipalityContent town(String name, String federalState, int inhabitants) {
        return new MunicipalityContent(name, federalState, inhabitants, null, null);
    }

    private Checklist checklist() {
        List<CriterionContent> usual = inputs.usualChecklist().criteria();
        List<CriterionContent> rated = new ArrayList<>();
        for (int i = 0; i < usual.size(); i++) {
            rated.add(new CriterionContent(usual.get(i).name(), WEIGHTS[i], RATINGS[i], null));
        }
        return new Checklist(rated);
    }

    private Long responsible() {
        return users.selectable().stream()
                .filter(person -> MAIL.equals(person.email()))
                .findFirst()
                .map(PersonRow::id)
                .orElse(null);
    }

    private static Change at(LocalDate day) {
        return new Change(day.atTime(WORKING_HOUR, 0).toInstant(ZoneOffset.UTC), PERSON);
    }
}
