package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.insight.entity.draft.DraftSentence;
import de.nordertor.insight.entity.draft.DraftText;
import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.FactKind;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.entity.SubjectRef;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cooperation told from its records, alone and beside others. */
class CooperationDraftTest {

    private static final SubjectRef AREA = new SubjectRef("ProgrammeArea", 4L);
    private static final List<CooperationFile> BOTH = List.of(CooperationRecords.READING, CooperationRecords.TALKS);

    @Test
    void aCooperationIsToldFromAimToOutlook() {
        assertThat(text(facts(CooperationRecords.READING)))
                .isEqualTo(
                        """
                Ziel des Vorhabens „Lesen im Laden“: Kinder lesen gern.
                Das Vorhaben gehört zum Bereich Kultur.
                Für wen das Vorhaben gedacht ist: Kinder und Familien.
                Das Vorhaben findet im Fördergebiet „Altes Hafenviertel“ statt.
                Ort des Vorhabens: Marktstraße 1.
                Hinter dem Vorhaben steht die Gruppe „AG Kultur“.
                Zeitraum des Vorhabens: vom 8. Januar bis 30. April 2024.
                Am 2. Januar 2024 wurde das Vorhaben vorgeschlagen.
                Am 3. Januar 2024 begann die Anbahnung.
                Am 8. Januar 2024 wurde das Vorhaben vereinbart.
                Am 8. Januar 2024 wurde „Vereinbarung über das Lesen“ unterschrieben.
                Am 15. Januar 2024 begann die Umsetzung.
                Erreicht wurde am 19. Januar 2024: Regale stehen.
                Am 1. Februar 2024 wurden 40 Stunden Arbeit eingebracht (Buchladen Seestern): Vorlesen.
                Am 2. Februar 2024 wurden 500 € gegeben: Bücher.
                Am 10. Februar 2024 wurde eine Zusage erfüllt (Wiesmoor; vier Stunden): Raum am Samstag.
                Das Vorhaben ruhte vom 1. Februar bis 2. März 2024.
                Leistungen erbringt Buchladen Seestern.
                Leistungen erhält Grundschule am Deich.
                Das Vorhaben unterstützen Volksbank und Lions Club.
                Aus dem Quartier nehmen zwölf Personen teil.
                So ist das Quartier beteiligt: Eltern lesen mit.
                Am 30. April 2024 wurde das Vorhaben abgeschlossen.
                Ergebnis des Vorhabens „Lesen im Laden“: 30 Kinder kamen jede Woche.
                „Lesen im Laden“: Besuche: erreicht 30 von 25 Kinder.
                Seit dem 20. Mai 2024 ist das Vorhaben verstetigt.
                So geht das Vorhaben „Lesen im Laden“ weiter: Regelangebot, Träger: Stadtbücherei, seit dem 1. Juni 2024; Finanzierung: Haushalt.
                Noch nicht erreicht ist, was bis zum 31. März 2024 vorgesehen war: Flyer.
                Bis zum 1. Juli 2024 soll erreicht sein: Sommerfest.
                Bis zum 10. Juli 2024 ist zugesagt (Lions Club; ein Stück): Kuchen.
                Zugesagt sind Sachleistungen im Wert von 120 € (Volksbank): Sitzkissen.
                """);
    }

    @Test
    void peopleReasonsCostsRisksAndBrokenPromisesStayOutUnlessChosen() {
        assertThat(text(hidden(CooperationRecords.READING)))
                .contains("Herr Onken", "Frau Ahrens", "Frau Janssen", "Gespräch mit Herrn Onken", "2.500 €")
                .contains("Zu wenige Vorleser", "Eine Zusage wurde nicht erfüllt (Volksbank): Lesesessel.")
                .contains("Eine Zusage, die am 1. Mai 2024 fällig war, ist noch offen (Volksbank): Plakate.");
        assertThat(text(facts(CooperationRecords.READING)))
                .doesNotContain("Onken", "Ahrens", "Janssen", "2.500", "Vorleser", "Lesesessel", "Plakate");
    }

    @Test
    void asLongAsNothingIsAgreedPartnersAreCountedAndNotNamed() {
        assertThat(text(facts(CooperationRecords.TALKS)))
                .isEqualTo(
                        """
                Beginn des Vorhabens ist der 1. September 2024.
                Am 4. März 2024 wurde das Vorhaben vorgeschlagen.
                Beteiligt ist ein Partner.
                Zugesagt sind 2,5 Stunden Arbeit: Reparieren.
                """);
        assertThat(text(hidden(CooperationRecords.TALKS))).contains("Fahrrad Poppinga");
    }

    @Test
    void whatRestsGoesOnSomeDay() {
        assertThat(text(facts(CooperationRecords.resting())))
                .contains("Seit dem 5. Mai 2024 ruht das Vorhaben; am 1. August 2024 soll es weitergehen.")
                .doesNotContain("ruhte");
    }

    @Test
    void whenItWasToGoOnIsNotToldOnceThatIsOver() {
        assertThat(text(told(CooperationFacts.of(
                        CooperationRecords.resting(), CooperationRecords.TOWN, CooperationRecords.day(8, 1)))))
                .contains("Seit dem 5. Mai 2024 ruht das Vorhaben.\n");
    }

    /** Nobody expects any more what was still to come of it. */
    @Test
    void whatWasAbandonedHasNothingToComeUnlessChosen() {
        assertThat(text(facts(CooperationRecords.cancelled())))
                .contains("Am 9. März 2024 wurde das Vorhaben abgebrochen.")
                .contains("Erreicht wurde am 19. Januar 2024: Regale stehen.")
                .doesNotContain("Flyer", "Sommerfest", "Kuchen", "Sitzkissen");
        assertThat(text(hidden(CooperationRecords.cancelled())))
                .contains("Flyer", "Sommerfest", "Kuchen", "Sitzkissen");
    }

    @Test
    void inAnAreaNobodyTakesPartInWhatWasAbandoned() {
        assertThat(text(told(TogetherFacts.of(
                        AREA, List.of(CooperationRecords.cancelled()), Span.ALL, CooperationRecords.TODAY))))
                .contains("Erreicht wurde am 19. Januar 2024")
                .doesNotContain("Mit dabei", "Beteiligt", "Flyer", "Sommerfest");
    }

    @Test
    void everySentenceHasItsRecord() {
        assertThat(CooperationFacts.of(CooperationRecords.READING, CooperationRecords.TOWN, CooperationRecords.TODAY))
                .filteredOn(fact -> fact.kind() == FactKind.PROMISE_KEPT)
                .singleElement()
                .satisfies(fact -> assertThat(fact.evidence()).containsExactly(new SubjectRef("Commitment", 101L)));
        assertThat(facts(CooperationRecords.READING))
                .filteredOn(fact -> fact.kind() == FactKind.PARTNERS_SUPPORTING)
                .singleElement()
                .satisfies(fact -> assertThat(fact.evidence())
                        .containsExactly(
                                new SubjectRef("Cooperation", 5L),
                                new SubjectRef("PartnerOrganization", 63L),
                                new SubjectRef("PartnerOrganization", 64L)));
        assertThat(facts(CooperationRecords.READING))
                .filteredOn(fact -> fact.kind() == FactKind.MILESTONE_DONE)
                .singleElement()
                .satisfies(fact -> assertThat(fact.row()).isEqualTo(new SubjectRef("Milestone", 81L)));
    }

    @Test
    void severalAreCountedListedAndSummedUp() {
        assertThat(text(told(TogetherFacts.of(AREA, BOTH, Span.ALL, CooperationRecords.TODAY))))
                .isEqualTo(
                        """
                In Vorbereitung ist ein Vorhaben.
                Am 8. Januar 2024 wurde „Vereinbarung über das Lesen“ unterschrieben.
                „Lesen im Laden“: Erreicht wurde am 19. Januar 2024: Regale stehen.
                Vorhaben „Lesen im Laden“: verstetigt seit dem 20. Mai 2024.
                Mit dabei sind Buchladen Seestern, Grundschule am Deich, Volksbank und Lions Club.
                Beteiligt sind vier Partner.
                Verstetigt ist ein Vorhaben.
                Eingebracht wurden insgesamt 40 Stunden Arbeit.
                Gegeben wurden insgesamt 500 €.
                Von drei Zusagen ist bisher eine erfüllt.
                Ergebnis des Vorhabens „Lesen im Laden“: 30 Kinder kamen jede Woche.
                „Lesen im Laden“: Besuche: erreicht 30 von 25 Kinder.
                So geht das Vorhaben „Lesen im Laden“ weiter: Regelangebot, Träger: Stadtbücherei, seit dem 1. Juni 2024; Finanzierung: Haushalt.
                „Lesen im Laden“: Noch nicht erreicht ist, was bis zum 31. März 2024 vorgesehen war: Flyer.
                „Lesen im Laden“: Bis zum 1. Juli 2024 soll erreicht sein: Sommerfest.
                """);
    }

    @Test
    void sumsAreOverTheDaysThatAreTold() {
        Span march = new Span(CooperationRecords.day(3, 1), CooperationRecords.day(3, 31));
        assertThat(TogetherFacts.sums(AREA, BOTH, march, CooperationRecords.TODAY))
                .isEmpty();
        Span february = new Span(CooperationRecords.day(2, 1), CooperationRecords.day(2, 29));
        assertThat(text(TogetherFacts.sums(AREA, BOTH, february, CooperationRecords.TODAY)))
                .contains("40 Stunden Arbeit (vom 1. bis 29. Februar 2024).")
                .contains("Von zwei Zusagen ist bisher eine erfüllt (Fälligkeit vom 1. bis 29. Februar 2024).");
    }

    /** In an area or a group it is told nowhere else. */
    @Test
    void ofACooperationItsOneContributionIsToldItselfAndNotAsASum() {
        List<CooperationFile> alone = List.of(CooperationRecords.READING);
        assertThat(text(told(TogetherFacts.sums(AREA, alone, Span.ALL, CooperationRecords.TODAY))))
                .contains("Eingebracht wurden insgesamt 40 Stunden Arbeit.");
        assertThat(text(told(TogetherFacts.sums(
                        CooperationRecords.READING.ref(), alone, Span.ALL, CooperationRecords.TODAY))))
                .doesNotContain("insgesamt 40 Stunden");
    }

    /** Neither one that is due later, nor one that nobody expects any more of what was abandoned. */
    @Test
    void promisesCountOnceTheyAreDueOrKept() {
        assertThat(promises(List.of(CooperationRecords.READING), CooperationRecords.day(7, 11)))
                .containsExactly("Von vier Zusagen ist bisher eine erfüllt.");
        assertThat(promises(List.of(CooperationRecords.READING), CooperationRecords.day(2, 11)))
                .containsExactly("Von einer Zusage ist bisher eine erfüllt.");
        assertThat(promises(List.of(CooperationRecords.cancelled()), CooperationRecords.day(7, 11)))
                .containsExactly("Von einer Zusage ist bisher eine erfüllt.");
    }

    private static List<String> promises(List<CooperationFile> files, LocalDate today) {
        return TogetherFacts.sums(AREA, files, Span.ALL, today).stream()
                .filter(fact -> fact.kind() == FactKind.PROMISES_KEPT)
                .map(BlockTexts.delivered()::sentence)
                .toList();
    }

    @Test
    void aSumIsKnownByItsLastContribution() {
        assertThat(TogetherFacts.sums(AREA, BOTH, Span.ALL, CooperationRecords.TODAY))
                .filteredOn(fact -> fact.kind() == FactKind.MONEY_IN_ALL)
                .singleElement()
                .satisfies(fact -> assertThat(fact.on()).isEqualTo(CooperationRecords.day(2, 2)));
    }

    /** How it came about is nothing for whoever funds; sums are told also where each is one contribution. */
    @Test
    void anImpactSheetTellsAimParticipantsAndResults() {
        List<Fact> all = Stream.of(
                        CooperationFacts.of(
                                CooperationRecords.READING, CooperationRecords.TOWN, CooperationRecords.TODAY),
                        TogetherFacts.sums(
                                CooperationRecords.READING.ref(),
                                List.of(CooperationRecords.READING),
                                Span.ALL,
                                CooperationRecords.TODAY))
                .flatMap(List::stream)
                .toList();
        assertThat(text(told(DraftPurpose.REPORT.select(all)))).doesNotContain("insgesamt");
        assertThat(text(told(DraftPurpose.IMPACT_SHEET.select(all))))
                .contains("Ziel des Vorhabens", "insgesamt 40 Stunden", "Ergebnis des Vorhabens", "Volksbank und Lions")
                .doesNotContain("Anbahnung", "Onken", "Sommerfest", "Kuchen");
    }

    private static List<Fact> facts(CooperationFile file) {
        return told(CooperationFacts.of(file, CooperationRecords.TOWN, CooperationRecords.TODAY));
    }

    private static List<Fact> hidden(CooperationFile file) {
        return CooperationFacts.of(file, CooperationRecords.TOWN, CooperationRecords.TODAY).stream()
                .filter(fact -> !fact.told())
                .toList();
    }

    private static List<Fact> told(List<Fact> facts) {
        return facts.stream().filter(Fact::told).toList();
    }

    private static String text(List<Fact> facts) {
        return DraftText.of(facts, BlockTexts.delivered()).sentences().stream()
                .map(DraftSentence::text)
                .map(sentence -> sentence.replace('\u00a0', ' ') + "\n")
                .collect(Collectors.joining());
    }
}
