package de.nordertor.matching.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.RandomFacts;
import de.nordertor.matching.control.match.Match;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.matching.entity.Prerequisite;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonTextsTest {

    private static final ReasonTexts GERMAN =
            new ReasonTexts(Texts.in(Locale.GERMAN), Map.of(1L, "Bildung", 2L, "Wohnumfeld"));
    private static final ReasonTexts ENGLISH =
            new ReasonTexts(Texts.in(Locale.ENGLISH), Map.of(1L, "Bildung", 2L, "Wohnumfeld"));
    private static final WeeklyTime SATURDAY =
            new WeeklyTime(DayOfWeek.SATURDAY, LocalTime.of(10, 0), LocalTime.of(12, 30));

    @Test
    void whatIsMetIsASentenceWithItsNumbers() {
        assertThat(GERMAN.tell(List.of(
                        new MatchReason.Resource(ResourceType.STAFF_TIME),
                        new MatchReason.Fields(true, Set.of(1L)),
                        new MatchReason.Fields(true, new TreeSet<>(Set.of(1L, 2L))),
                        new MatchReason.Groups(true, Set.of(TargetGroup.SENIORS)),
                        new MatchReason.Distance(400),
                        new MatchReason.Distance(1_250),
                        new MatchReason.Period(true, List.of(days("2016-09-01", "2017-01-31")), 153),
                        new MatchReason.Period(true, List.of(days("2016-09-01", "2016-10-20")), 50),
                        new MatchReason.Times(true, List.of(SATURDAY), 150),
                        new MatchReason.Amount(true, 12, 20, AmountUnit.HOURS),
                        new MatchReason.Prerequisites(Set.of(Prerequisite.OWN_TOOLS)),
                        new MatchReason.Confirmed(true, 0),
                        new MatchReason.Confirmed(true, 12))))
                .containsExactly(
                        "gleiche Art: Zeit von Beschäftigten",
                        "gleiches Handlungsfeld: Bildung",
                        "gleiche Handlungsfelder: Bildung, Wohnumfeld",
                        "gleiche Zielgruppe: ältere Menschen",
                        "400 m entfernt",
                        "1,2 km entfernt",
                        "Zeitraum überschneidet sich um 5 Monate (01.09.2016 bis 31.01.2017)",
                        "Zeitraum überschneidet sich um 50 Tage (01.09.2016 bis 20.10.2016)",
                        "samstags 10:00 bis 12:30",
                        "deckt 12 von 20 Stunden",
                        "bringt mit: eigenes Werkzeug",
                        "heute bestätigt",
                        "vor 12 Tagen bestätigt");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(GERMAN.tell(List.of(
                        new MatchReason.Fields(false, Set.of(2L)),
                        new MatchReason.Period(
                                false, List.of(days("2016-09-01", "2016-09-30"), days("2017-02-01", "2017-02-28")), 58),
                        new MatchReason.Times(false, List.of(SATURDAY), 150),
                        new MatchReason.Amount(false, 1, 20, AmountUnit.HOURS),
                        new MatchReason.Confirmed(false, 120),
                        new MatchReason.Confirmed(false, null))))
                .containsExactly(
                        "Handlungsfeld: Wohnumfeld",
                        "01.09.2016 bis 30.09.2016, 01.02.2017 bis 28.02.2017",
                        "samstags 10:00 bis 12:30",
                        "eine Stunde",
                        "seit 120 Tagen nicht bestätigt",
                        "noch nie bestätigt");
    }

    /** No key and no pattern is left over, whatever the data are. */
    @Test
    void everyReasonHasItsWordsInBothLanguages() {
        RandomFacts facts = new RandomFacts(3, 2);
        OfferIndex index = new OfferIndex(facts.offers(300), RandomFacts.TODAY);
        List<MatchReason> reasons = facts.needs(60).stream()
                .flatMap(need -> index.best(need, 20, MatchWeights.of(criterion -> 1)).stream())
                .map(Match::reasons)
                .flatMap(List::stream)
                .toList();
        assertThat(reasons).hasSizeGreaterThan(1_000);
        assertThat(Stream.of(GERMAN, ENGLISH).flatMap(texts -> texts.tell(reasons).stream()))
                .allSatisfy(sentence ->
                        assertThat(sentence).isNotBlank().doesNotContain("matching.", "partner.", "{", "}", "null"));
    }

    private static DayRange days(String from, String to) {
        return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
