package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.insight.entity.draft.DraftSentence;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ParticipationView;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.SessionView;
import de.nordertor.programme.entity.Checklist;
import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.ProgrammeContent;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import de.nordertor.programme.entity.SignalTone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts of the reference report, and those of another town in another programme, told by the same blocks. */
class ParticipationDraftTest {

    private static final Instant NOW = Instant.parse("2016-05-18T08:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 12);

    private static final ProgrammeView REFERENCE = programme(
            new ProgrammeContent(
                    "Kooperationen zwischen Kommunen und Privaten in der Sozialen Stadt",
                    "das Bundesministerium für Umwelt, Naturschutz, Bau und Reaktorsicherheit",
                    "das Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR)",
                    "das UPJ-Unternehmensnetzwerk",
                    "In Programmgebieten der Sozialen Stadt entstehen neue Formen der Kooperation mit Unternehmen und"
                            + " Stiftungen.",
                    null,
                    LocalDate.of(2017, 9, 30),
                    10,
                    12,
                    null,
                    null,
                    null,
                    Stream.of("Berlin", "Dresden", "Köln", "Gelsenkirchen", "Bayreuth")
                            .map(name -> new MunicipalityContent(name, land(name), null, null, null))
                            .toList(),
                    List.of()),
            new ParticipationView(
                    ParticipationState.PENDING,
                    APRIL,
                    null,
                    "Der Bereich der wirtschaftlichen Beziehungen darf nicht außer Acht gelassen werden.",
                    new Checklist(List.of()),
                    List.of(
                            step(
                                    1,
                                    ParticipationState.PREPARING,
                                    LocalDate.of(2016, 3, 1),
                                    "Beschluss des Ausschusses"),
                            step(
                                    2,
                                    ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED,
                                    LocalDate.of(2016, 4, 4),
                                    "Brief."),
                            step(3, ParticipationState.PENDING, APRIL, "Eingang bestätigt")),
                    List.of(new ParticipationView.Signal(
                            LocalDate.of(2016, 5, 2),
                            SignalTone.FAVOURABLE,
                            "Anruf",
                            "Auch wegen der Größe der Stadt.",
                            NOW,
                            "x")),
                    List.of()));

    private static final ProgrammeView OTHER = programme(
            new ProgrammeContent(
                    "Quartiere mit Zukunft",
                    null,
                    "die Stiftung Lebendiges Dorf",
                    null,
                    null,
                    LocalDate.of(2019, 1, 1),
                    LocalDate.of(2020, 12, 31),
                    3,
                    1,
                    new BigDecimal("12500.50"),
                    null,
                    null,
                    List.of(
                            new MunicipalityContent("Aurich", "Niedersachsen", null, null, null),
                            new MunicipalityContent("Gotha", "Thüringen", null, null, null)),
                    List.of()),
            new ParticipationView(
                    ParticipationState.ACTIVE,
                    LocalDate.of(2019, 3, 1),
                    null,
                    null,
                    new Checklist(List.of()),
                    List.of(
                            step(11, ParticipationState.ADMITTED, LocalDate.of(2019, 2, 1), null),
                            step(12, ParticipationState.ACTIVE, LocalDate.of(2019, 3, 1), null)),
                    List.of(),
                    List.of()));

    @Test
    void theReferenceReportIsToldFromItsRecords() {
        DraftText draft = draft(REFERENCE, List.of(), "Nienburg/Weser", "Niedersachsen");
        assertThat(text(draft))
                .isEqualTo(
                        """
                Träger des Projektes „Kooperationen zwischen Kommunen und Privaten in der Sozialen Stadt“ ist das Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR), Auftraggeber ist das Bundesministerium für Umwelt, Naturschutz, Bau und Reaktorsicherheit.
                Ziel des Projektes: In Programmgebieten der Sozialen Stadt entstehen neue Formen der Kooperation mit Unternehmen und Stiftungen.
                Im Rahmen des Projektes werden zehn Kommunen ausgewählt.
                Die Beratung der teilnehmenden Kommunen übernimmt das UPJ-Unternehmensnetzwerk.
                Jeder Kommune stehen zwölf Termine zu.
                Das Projekt läuft bis zum 30. September 2017.
                Seit dem 1. März 2016 wird die Teilnahme vorbereitet: Beschluss des Ausschusses.
                Am 4. April 2016 wurde die Interessenbekundung abgegeben: Brief.
                Seit dem 12. April 2016 liegt die Interessenbekundung dem Träger vor: Eingang bestätigt.
                Sie wurde am 2. Mai 2016 wohlwollend aufgenommen (Anruf): Auch wegen der Größe der Stadt.
                An dem Projekt nehmen außerdem Berlin, Dresden, Köln, Gelsenkirchen und Bayreuth teil.
                Nienburg/Weser ist die einzige Kommune aus Niedersachsen.
                Der Bereich der wirtschaftlichen Beziehungen darf nicht außer Acht gelassen werden.
                Die endgültige Zusage über die Aufnahme steht noch aus.
                """);
        assertThat(draft.sections())
                .containsExactly(Section.AIM, Section.DONE, Section.PARTICIPANTS, Section.RESULT, Section.OUTLOOK);
    }

    @Test
    void everySentenceLeadsToTheRecordThatHoldsIt() {
        Map<FactKind, SubjectRef> evidence =
                draft(REFERENCE, List.of(), "Nienburg/Weser", "Niedersachsen").sentences().stream()
                        .collect(Collectors.toMap(DraftSentence::kind, sentence -> sentence.evidence()
                                .get(0)));
        assertThat(evidence.get(FactKind.PLACES)).isEqualTo(new SubjectRef("FundingProgramme", 7L));
        assertThat(evidence.get(FactKind.INTEREST_SUBMITTED)).isEqualTo(new SubjectRef("ParticipationStep", 2L));
    }

    @Test
    void anotherTownInAnotherProgrammeIsToldWithoutAWordOfTheFirst() {
        List<SessionView> sessions = List.of(
                session(
                        21,
                        SessionState.HELD,
                        LocalDate.of(2019, 4, 2),
                        "Ladenleerstand",
                        "Zwei Läden sind vermietet."),
                session(22, SessionState.PLANNED, LocalDate.of(2019, 9, 3), "Nachfolge", null));
        assertThat(text(draft(OTHER, sessions, "Wiesmoor", "Niedersachsen")))
                .isEqualTo(
                        """
                Träger des Projektes „Quartiere mit Zukunft“ ist die Stiftung Lebendiges Dorf.
                Im Rahmen des Projektes werden drei Kommunen ausgewählt.
                Jeder Kommune steht ein Termin zu.
                Jede Kommune erhält 12.500,50 €.
                Das Projekt hat am 1. Januar 2019 begonnen.
                Das Projekt läuft bis zum 31. Dezember 2020.
                Am 2. April 2019 fand eine Beratung zum Thema „Ladenleerstand“ statt.
                Genutzt ist damit ein Termin; vorgesehen ist ein Termin.
                An dem Projekt nehmen außerdem Aurich und Gotha teil.
                Ergebnis vom 2. April 2019: Zwei Läden sind vermietet.
                Am 1. Februar 2019 wurde die Aufnahme zugesagt.
                Seit dem 1. März 2019 läuft die Beratung vor Ort.
                Für den 3. September 2019 ist eine Beratung zum Thema „Nachfolge“ geplant.
                """);
    }

    @Test
    void aLaterReportTellsOnlyWhatIsNew() {
        var facts = ParticipationFacts.of(REFERENCE, List.of(), "Nienburg/Weser", "Niedersachsen");
        DraftText later = DraftText.of(DraftText.since(facts, LocalDate.of(2016, 4, 30)), BlockTexts.delivered());
        assertThat(later.sentences()).extracting(DraftSentence::kind).containsExactly(FactKind.SIGNAL_FAVOURABLE);
    }

    /** Whatever is in a sentence comes from the facts: no capitals but at the beginning and of German nouns, no digits. */
    @Test
    void noBlockHoldsANumberADateOrAName() {
        assertThat(BlockTexts.texts().values()).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern("\\d")
                .doesNotContainPattern(
                        "Nienburg|Nordertor|Niedersachsen|BBSR|UPJ|Januar|Februar|März|April|Mai|Juni|Juli"
                                + "|August|September|Oktober|November|Dezember"));
    }

    private static DraftText draft(ProgrammeView programme, List<SessionView> sessions, String town, String land) {
        return DraftText.of(ParticipationFacts.of(programme, sessions, town, land), BlockTexts.delivered());
    }

    private static String text(DraftText draft) {
        return draft.sentences().stream()
                .map(sentence -> sentence.text() + "\n")
                .collect(Collectors.joining());
    }

    private static ProgrammeView programme(ProgrammeContent content, ParticipationView participation) {
        return new ProgrammeView(7L, content, participation, NOW, "x", true);
    }

    private static ParticipationView.Step step(long id, ParticipationState state, LocalDate on, String reason) {
        return new ParticipationView.Step(id, state, on, reason, NOW, "x");
    }

    private static SessionView session(long id, SessionState state, LocalDate on, String topic, String results) {
        return new SessionView(
                id,
                7L,
                "x",
                new SessionContent(SessionFormat.ADVISORY_SESSION, topic, on, null, null, "Frau Muster", results, null),
                state,
                null,
                NOW,
                "x",
                true);
    }

    private static String land(String town) {
        return switch (town) {
            case "Berlin" -> "Berlin";
            case "Dresden" -> "Sachsen";
            case "Bayreuth" -> "Bayern";
            default -> "Nordrhein-Westfalen";
        };
    }
}
