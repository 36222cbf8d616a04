package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.insight.entity.draft.DraftSentence;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.ParticipationView;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.entity.SignalTone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A programme in which a town takes part, told from its records. */
class ParticipationDraftTest {

    @Test
    void theReferenceReportIsToldFromItsRecords() {
        DraftText draft = draft(ProgrammeRecords.reference());
        assertThat(text(draft))
                .isEqualTo(
                        """
                Träger des Projektes „Kooperationen zwischen Kommunen und Privaten in der Sozialen Stadt“ ist das Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR), Auftraggeber ist das Bundesministerium für Umwelt, Naturschutz, Bau und Reaktorsicherheit.
                Ziel des Projektes: In Programmgebieten der Sozialen Stadt werden neue Formen der Kooperation mit Unternehmen und Stiftungen entwickelt. Gefördert wird eine intensive qualifizierte Beratung und Begleitung.
                Im Rahmen des Projektes werden zehn Kommunen ausgewählt.
                Die Beratung der teilnehmenden Kommunen übernimmt das UPJ-Unternehmensnetzwerk.
                Jeder Kommune stehen zwölf Termine zu.
                Das Projekt läuft bis zum 30. September 2017.
                Das Fördergebiet „Soziale Stadt Nordertor“ wird seit dem 1. März 2015 im Programm „Stadtumbau“ gefördert.
                Im Fördergebiet „Soziale Stadt Nordertor“ lebten am 31. Dezember 2015 4.213 Menschen.
                Zurzeit decken vier Gruppen die Bereiche Soziales, Wohnumfeld, Verkehr und Jugend ab.
                Von keiner Gruppe abgedeckt wird der Bereich Wirtschaft.
                Am 1. März 2016 begann die Vorbereitung der Teilnahme.
                Am 4. April 2016 wurde die Interessenbekundung abgegeben.
                Seit dem 12. April 2016 liegt die Interessenbekundung dem Träger vor.
                Die Interessenbekundung wurde am 2. Mai 2016 wohlwollend aufgenommen: Auch wegen der Größe der Stadt.
                An dem Projekt nehmen außerdem Berlin, Dresden, Köln, Gelsenkirchen und Bayreuth teil.
                Nienburg/Weser ist die einzige Kommune aus Niedersachsen.
                Mit 31.193 Menschen ist Nienburg/Weser die kleinste der teilnehmenden Kommunen.
                Der Bereich der wirtschaftlichen Beziehungen und Aspekte darf nicht außer Acht gelassen werden: Hier liegt ein großes Potential hinsichtlich der Entwicklung gemeinnütziger Projekte und der Imageaufwertung des Stadtteils. Das Interesse der Unternehmen kann gezielt geweckt und koordiniert werden. Die Erfahrungen anderer Kommunen und deren Projektideen sind hilfreich.
                Die endgültige Zusage über die Aufnahme steht noch aus.
                Bis zum 31. Dezember 2016 ist vorgesehen: Angebote unter Einbindung der Quartiersbevölkerung in Kooperation mit den ortsansässigen Unternehmen und Dienstleistern, damit Synergieeffekte entstehen.
                """);
        assertThat(draft.sections())
                .containsExactly(Section.AIM, Section.DONE, Section.PARTICIPANTS, Section.RESULT, Section.OUTLOOK);
    }

    @Test
    void anotherTownInAnotherProgrammeIsToldInCorrectGermanToo() {
        assertThat(text(draft(ProgrammeRecords.other())))
                .isEqualTo(
                        """
                Träger des Projektes „Quartiere mit Zukunft“ ist die Stiftung Lebendiges Dorf.
                Ziel des Projektes: Leere Läden füllen sich.
                Im Rahmen des Projektes werden drei Kommunen ausgewählt.
                Jeder Kommune steht ein Termin zu.
                Jede Kommune erhält 12.500,50 €.
                Das Projekt hat am 1. Januar 2019 begonnen.
                Das Projekt läuft bis zum 31. Dezember 2020.
                Das Fördergebiet „Altes Hafenviertel“ wird seit dem 1. März 2018 im Programm „Stadtumbau“ gefördert.
                Im Fördergebiet „Altes Hafenviertel“ lebte am 31. Dezember 2018 ein Mensch.
                Zurzeit deckt eine Gruppe die Bereiche Handel und Kultur ab.
                Am 2. April 2019 fand eine Beratung zum Thema „Leerstand“ statt.
                Genutzt ist damit ein Termin; vorgesehen ist ein Termin.
                An dem Projekt nehmen außerdem Aurich und Gotha teil.
                Goldberg ist die einzige Kommune aus Mecklenburg-Vorpommern.
                Ergebnis vom 2. April 2019: Zwei Läden sind vermietet.
                Am 1. Februar 2019 wurde die Aufnahme zugesagt.
                Am 1. März 2019 begann die Beratung vor Ort.
                Für den 3. September 2019 ist eine Beratung zum Thema „Nachfolge“ geplant.
                """);
    }

    /** Who took part is personal; of several areas nobody knows which is meant. */
    @Test
    void peopleAndWhatIsNotCertainlyMeantStayOutUnlessChosen() {
        List<Fact> facts = ParticipationFacts.of(
                ProgrammeRecords.OTHER,
                ProgrammeRecords.OTHER_SESSIONS,
                ProgrammeRecords.GOLDBERG,
                ProgrammeRecords.LATER);
        assertThat(facts.stream().filter(fact -> !fact.told()))
                .extracting(Fact::kind)
                .containsOnly(FactKind.SESSION_PARTICIPANTS, FactKind.STEP_REASON);
        assertThat(ProgrammeRecords.reference().stream().filter(fact -> !fact.told()))
                .extracting(BlockTexts.delivered()::sentence)
                .contains(
                        "Diese Rückmeldung vom 2. Mai 2016 kam von: Anruf.",
                        "Festgehalten ist vom 4. April 2016: Brief.");
        assertThat(Quarter.areas(
                        List.of(ProgrammeRecords.area(1, "A", 2016, 5), ProgrammeRecords.area(2, "B", 2016, 5)),
                        ProgrammeRecords.LATER))
                .isNotEmpty()
                .noneMatch(Fact::told);
    }

    /** Of several on one day the one that was written down first keeps its place and its key when another comes. */
    @Test
    void signalsOfOneDayStandInTheOrderInWhichTheyWereWrittenDown() {
        Instant first = Instant.parse("2016-05-02T08:00:00Z");
        assertThat(signals(List.of(signal("Später", first.plusSeconds(60)), signal("Früher", first))))
                .extracting(DraftSentence::key, DraftSentence::text)
                .containsExactly(
                        tuple(
                                "SIGNAL_OPEN/FundingProgramme/7/2016-05-02",
                                "Eine erste Rückmeldung vom 2. Mai 2016 lässt den Ausgang offen: Früher."),
                        tuple(
                                "SIGNAL_OPEN/FundingProgramme/7/2016-05-02/2",
                                "Eine erste Rückmeldung vom 2. Mai 2016 lässt den Ausgang offen: Später."));
    }

    private static ParticipationView.Signal signal(String text, Instant recordedAt) {
        return new ParticipationView.Signal(LocalDate.of(2016, 5, 2), SignalTone.OPEN, null, text, recordedAt, "x");
    }

    private static List<DraftSentence> signals(List<ParticipationView.Signal> signals) {
        ProgrammeView reference = ProgrammeRecords.REFERENCE;
        ParticipationView known = reference.participation();
        ParticipationView participation = new ParticipationView(
                known.state(), known.since(), null, null, known.checklist(), known.steps(), signals, known.next());
        return draft(ParticipationFacts.of(
                        new ProgrammeView(
                                reference.id(),
                                reference.content(),
                                participation,
                                reference.changedAt(),
                                reference.changedBy(),
                                true),
                        List.of(),
                        ProgrammeRecords.NIENBURG,
                        ProgrammeRecords.TODAY))
                .sentences()
                .stream()
                .filter(sentence -> sentence.kind() == FactKind.SIGNAL_OPEN)
                .toList();
    }

    @Test
    void whatIsOverIsToldAsOver() {
        LocalDate afterwards = LocalDate.of(2021, 2, 1);
        LocalDate before = LocalDate.of(2018, 2, 1);
        assertThat(kinds(afterwards)).contains(FactKind.BEGINS, FactKind.ENDED);
        assertThat(kinds(before)).contains(FactKind.BEGINS_LATER, FactKind.ENDS);
    }

    /** Planned for a day that has passed: nobody wrote down whether it took place. */
    @Test
    void whatWasPlannedAndNotWrittenDownIsToldOnlyWhenChosen() {
        assertThat(planned(ProgrammeRecords.LATER)).isTrue();
        assertThat(planned(LocalDate.of(2019, 9, 4))).isFalse();
    }

    private static boolean planned(LocalDate today) {
        return ParticipationFacts.of(
                        ProgrammeRecords.OTHER, ProgrammeRecords.OTHER_SESSIONS, ProgrammeRecords.GOLDBERG, today)
                .stream()
                .filter(fact -> fact.kind() == FactKind.ADVISORY_SESSION_PLANNED)
                .allMatch(Fact::told);
    }

    private static List<FactKind> kinds(LocalDate today) {
        return ParticipationFacts.of(ProgrammeRecords.OTHER, List.of(), ProgrammeRecords.GOLDBERG, today).stream()
                .map(Fact::kind)
                .toList();
    }

    @Test
    void everySentenceLeadsToTheRecordThatHoldsIt() {
        Map<FactKind, String> evidence = draft(ProgrammeRecords.reference()).sentences().stream()
                .collect(Collectors.toMap(DraftSentence::kind, ParticipationDraftTest::first));
        assertThat(evidence)
                .containsEntry(FactKind.PLACES, "FundingProgramme:7")
                .containsEntry(FactKind.INTEREST_SUBMITTED, "ParticipationStep:2")
                .containsEntry(FactKind.AREA_FUNDED, "ProgrammeArea:3")
                .containsEntry(FactKind.GROUPS_COVER, "WorkingGroup:11");
    }

    /** And that it still waits: that was announced. */
    @Test
    void aLaterReportTellsOnlyWhatIsNew() {
        DraftText later = draft(DraftText.since(ProgrammeRecords.reference(), LocalDate.of(2016, 4, 30)));
        assertThat(later.sentences())
                .extracting(DraftSentence::kind)
                .containsExactly(FactKind.SIGNAL_FAVOURABLE, FactKind.DECISION_OUTSTANDING, FactKind.NEXT_STEP);
    }

    @Test
    void aReportAboutSomeDaysTellsWhatHappenedInThemAndWhatIsToCome() {
        Span april = new Span(LocalDate.of(2016, 4, 1), LocalDate.of(2016, 4, 30));
        assertThat(draft(DraftText.within(ProgrammeRecords.reference(), april)).sentences())
                .extracting(DraftSentence::kind)
                .contains(FactKind.CARRIER, FactKind.INTEREST_SUBMITTED, FactKind.NEXT_STEP)
                .doesNotContain(FactKind.PREPARING, FactKind.SIGNAL_FAVOURABLE);
    }

    private static String first(DraftSentence sentence) {
        SubjectRef record = sentence.evidence().get(0);
        return record.kind() + ":" + record.id();
    }

    private static DraftText draft(List<Fact> facts) {
        return DraftText.of(facts.stream().filter(Fact::told).toList(), BlockTexts.delivered());
    }

    private static String text(DraftText draft) {
        return draft.sentences().stream()
                .map(sentence -> sentence.text().replace('\u00a0', ' ') + "\n")
                .collect(Collectors.joining());
    }
}
