package de.nordertor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.MatchingSet.Limit;
import de.nordertor.matching.MatchingSet.Need;
import de.nordertor.matching.MatchingSet.Offer;
import de.nordertor.matching.MatchingSet.Period;
import de.nordertor.matching.MatchingSet.Place;
import de.nordertor.matching.MatchingSet.Text;
import de.nordertor.matching.MatchingSet.Unit;
import de.nordertor.matching.MatchingSet.WeeklyTime;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The labelled needs and offers are written as people write them, in a quarter that could be. */
class MatchingFilesTest {

    private static final String FIELDS = "/db/migration/V011__fields_of_action_and_tags.sql";
    private static final Place CENTRE = new Place(52.7, 8.9);
    private static final int QUARTER_METRES = 1_200;
    private static final int SHORTEST_DESCRIPTION = 30;
    private static final int MONTHS_OF_VALIDITY = 3;

    private final Collection<Need> needs = MatchingFiles.read().needs().values();
    private final Collection<Offer> offers = MatchingFiles.read().offers().values();

    @Test
    void fieldsOfActionAreThoseOfTheProduct() {
        String known = MatchingFiles.text(FIELDS);
        assertThat(Stream.concat(
                                needs.stream().map(Need::fieldsOfAction),
                                offers.stream().map(Offer::fieldsOfAction))
                        .flatMap(Set::stream))
                .allSatisfy(field -> assertThat(known).contains("'" + field + "'"));
    }

    @Test
    void everyCodeIsExplainedBesideTheData() {
        String explanation = MatchingFiles.explanation();
        assertThat(codes()).allSatisfy(code -> assertThat(explanation).contains("`" + code + "`"));
    }

    @Test
    void everyPlaceLiesInTheQuarterAndAnOrganisationHasOne() {
        assertThat(Stream.concat(
                        needs.stream().map(Need::place), offers.stream().map(Offer::place)))
                .allSatisfy(place -> assertThat(place.metresTo(CENTRE)).isLessThanOrEqualTo(QUARTER_METRES));
        assertThat(offers).extracting(offer -> offer.text().organization()).doesNotHaveDuplicates();
        assertThat(needs.stream()
                        .collect(Collectors.groupingBy(
                                need -> need.text().organization(),
                                Collectors.mapping(Need::place, Collectors.toSet()))))
                .allSatisfy((organization, places) ->
                        assertThat(places).as(organization).hasSize(1));
    }

    @Test
    void periodsAndTimesEndAfterTheyBegin() {
        assertThat(Stream.concat(
                        needs.stream().map(Need::period), offers.stream().map(Offer::period)))
                .allMatch(MatchingFilesTest::endsAfterItBegins);
        assertThat(weeklyTimes().flatMap(List::stream)).allMatch(time -> time.minutes() > 0);
        assertThat(weeklyTimes())
                .allSatisfy(
                        times -> assertThat(times).extracting(WeeklyTime::day).doesNotHaveDuplicates());
    }

    @Test
    void whoWantsWeekdaysOnlyNamesNoTimeAtTheWeekend() {
        assertThat(offers.stream().filter(offer -> offer.limits().contains(Limit.WEEKDAYS_ONLY)))
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.weeklyTimes()).noneMatch(WeeklyTime::isWeekend));
    }

    @Test
    void everyOfferWasConfirmedInTheLastThreeMonths() {
        assertThat(offers).extracting(Offer::confirmedOn).allSatisfy(day -> assertThat(day)
                .isAfterOrEqualTo(MatchingSet.REFERENCE_DAY.minusMonths(MONTHS_OF_VALIDITY))
                .isBefore(MatchingSet.REFERENCE_DAY));
    }

    @Test
    void amountsAndSharesAreOnesThatSomebodyCouldMean() {
        assertThat(needs).allSatisfy(need -> {
            assertThat(need.amount().number()).isPositive();
            assertThat(need.minimumShare()).isBetween(0.1, 1.0);
        });
        assertThat(offers).allSatisfy(offer -> {
            assertThat(offer.amount().number()).isPositive();
            assertThat(offer.radiusMetres()).isBetween(100, 3_000);
        });
    }

    @Test
    void textsAreWholeAndNobodyWritesThemTwiceOrTalksOfMoney() {
        assertThat(texts().map(Text::title)).doesNotHaveDuplicates();
        assertThat(texts().map(Text::description)).doesNotHaveDuplicates();
        assertThat(texts()).allSatisfy(text -> assertThat(text.description())
                .hasSizeGreaterThan(SHORTEST_DESCRIPTION)
                .endsWith("."));
        assertThat(texts().flatMap(Text::lines)).allSatisfy(line -> {
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
            assertThat(line).isEqualTo(line.strip()).isNotEmpty();
            assertThat(line.toLowerCase(Locale.GERMAN)).doesNotContain("€", "euro");
        });
    }

    private Stream<Text> texts() {
        return Stream.concat(needs.stream().map(Need::text), offers.stream().map(Offer::text));
    }

    private Stream<List<WeeklyTime>> weeklyTimes() {
        return Stream.concat(
                needs.stream().map(Need::weeklyTimes), offers.stream().map(Offer::weeklyTimes));
    }

    private Set<String> codes() {
        return Stream.of(
                        needs.stream().flatMap(need -> need.targetGroups().stream()),
                        needs.stream().flatMap(need -> need.requires().stream()),
                        needs.stream().flatMap(need -> need.circumstances().stream()),
                        offers.stream().flatMap(offer -> offer.targetGroups().stream()),
                        offers.stream().flatMap(offer -> offer.brings().stream()),
                        names(Limit.values()),
                        names(Unit.values()),
                        names(HardCriterion.values()),
                        names(SoftCriterion.values()))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name);
    }

    private static boolean endsAfterItBegins(Period period) {
        return period.from() == null || period.to() == null || period.from().isBefore(period.to());
    }
}
