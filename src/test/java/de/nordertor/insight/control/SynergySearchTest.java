package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.insight.boundary.Aspect;
import de.nordertor.platform.boundary.Traits;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.SubjectRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SynergySearchTest {

    private static final SubjectRef BAKERY = new SubjectRef("PartnerOrganization", 7L);
    private static final SubjectRef IDEA = new SubjectRef("Idea", 3L);

    @Test
    void onePartnerAndOneFieldAreEnoughAndAreTold() {
        assertThat(SynergySearch.in(List.of(
                        traits(1, Set.of(BAKERY), Set.of(), Set.of(5L)),
                        traits(2, Set.of(BAKERY), Set.of(), Set.of(5L, 6L)))))
                .singleElement()
                .satisfies(pair -> assertThat(pair.shared())
                        .containsEntry(Aspect.PARTNER, List.of(BAKERY))
                        .containsEntry(Aspect.FIELD, List.of(5L))
                        .hasSize(2));
    }

    @Test
    void onePartnerAloneIsNoSynergyAndNeitherIsEverybody() {
        assertThat(SynergySearch.in(List.of(
                        traits(1, Set.of(BAKERY), Set.of("EVERYONE"), Set.of()),
                        traits(2, Set.of(BAKERY), Set.of("EVERYONE"), Set.of()))))
                .isEmpty();
    }

    @Test
    void whoComesFromTheOtherIsNoSynergyButTwoOfOneOriginAre() {
        Traits idea = new Traits(
                IDEA, Set.of(BAKERY), Set.of("CHILDREN"), Set.of(5L), null, null, null, DayRange.ALWAYS, null);
        Traits need = from(IDEA, 1);
        assertThat(SynergySearch.in(List.of(idea, need))).isEmpty();
        assertThat(SynergySearch.in(List.of(need, from(IDEA, 2))))
                .singleElement()
                .satisfies(pair -> assertThat(pair.shared()).containsEntry(Aspect.NEED, List.of(IDEA)));
    }

    @Test
    void neighboursMeetAlsoAcrossALineAndFarOnesDoNot() {
        assertThat(SynergySearch.in(List.of(at(1, "52.6449", "9.2250"), at(2, "52.6451", "9.2250"))))
                .hasSize(1);
        assertThat(SynergySearch.in(List.of(at(1, "52.6449", "9.2250"), at(2, "52.6480", "9.2250"))))
                .isEmpty();
    }

    @Test
    void timeIsSharedFromTwoWeeksOn() {
        assertThat(sharedTime(LocalDate.of(2016, 9, 14))).isTrue();
        assertThat(sharedTime(LocalDate.of(2016, 9, 13))).isFalse();
        assertThat(sharedTime(null)).isFalse();
    }

    @Test
    void nearIsThreeHundredMetresInEveryDirection() {
        assertThat(SynergySearch.in(List.of(at(1, "52.6400", "9.2200"), at(2, "52.6426", "9.2200"))))
                .hasSize(1);
        assertThat(SynergySearch.in(List.of(at(1, "52.6400", "9.2200"), at(2, "52.6428", "9.2200"))))
                .isEmpty();
        assertThat(SynergySearch.in(List.of(at(1, "52.6400", "9.2200"), at(2, "52.6400", "9.2244"))))
                .hasSize(1);
        assertThat(SynergySearch.in(List.of(at(1, "52.6400", "9.2200"), at(2, "52.6400", "9.2246"))))
                .isEmpty();
    }

    @Test
    void whatComesFromTheOtherIsNoSynergyWhicheverStandsFirst() {
        Traits need = traits(1, Set.of(BAKERY), Set.of("CHILDREN"), Set.of(5L));
        Traits cooperation = new Traits(
                new SubjectRef("Cooperation", 1L),
                Set.of(BAKERY),
                Set.of("CHILDREN"),
                Set.of(5L),
                null,
                null,
                null,
                DayRange.ALWAYS,
                need.subject());
        assertThat(SynergySearch.in(List.of(need, cooperation))).isEmpty();
    }

    @Test
    void aPlaceIsTheSameHoweverItIsWritten() {
        assertThat(SynergySearch.in(List.of(called(1, "Saal"), called(2, " SAAL "))))
                .hasSize(1);
        assertThat(SynergySearch.in(List.of(called(1, "Saal"), called(2, "Saal 2"))))
                .isEmpty();
    }

    @Test
    void anOriginWithOneFieldOrAPartnerWithOneTimeIsEnough() {
        Traits one = new Traits(need(1), Set.of(), Set.of(), Set.of(5L), null, null, null, DayRange.ALWAYS, IDEA);
        Traits other = new Traits(need(2), Set.of(), Set.of(), Set.of(5L), null, null, null, DayRange.ALWAYS, IDEA);
        assertThat(SynergySearch.in(List.of(one, other))).hasSize(1);
        LocalDate day = LocalDate.of(2016, 9, 1);
        assertThat(SynergySearch.in(List.of(during(1, day, day.plusDays(20)), during(2, day, day.plusDays(20)))))
                .hasSize(1);
    }

    @Test
    void theStrongestStandsFirstAndAPairIsTheSameWhoeverAsks() {
        Traits one = traits(1, Set.of(BAKERY), Set.of(), Set.of(5L));
        Traits two = traits(2, Set.of(BAKERY), Set.of("CHILDREN"), Set.of(5L));
        Traits three = traits(3, Set.of(BAKERY), Set.of("CHILDREN"), Set.of(5L));
        assertThat(SynergySearch.in(List.of(three, one, two)))
                .extracting(pair -> pair.first().id() + " " + pair.second().id() + " " + pair.strength())
                .containsExactly("2 3 5", "1 2 4", "1 3 4");
    }

    @Test
    void findsWhatComparingEverythingFinds() {
        for (long seed = 0; seed < 20; seed++) {
            List<Traits> all = random(new Random(seed));
            List<List<SubjectRef>> expected = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    SynergyPair pair = SynergyPair.of(all.get(i), all.get(j));
                    if (pair.isSynergy()) {
                        expected.add(List.of(pair.first(), pair.second()));
                    }
                }
            }
            assertThat(SynergySearch.in(all))
                    .as("seed " + seed)
                    .extracting(pair -> List.of(pair.first(), pair.second()))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(expected).isNotEmpty();
        }
    }

    private static List<Traits> random(Random chance) {
        List<Traits> all = new ArrayList<>();
        for (long id = 1; id <= 60; id++) {
            boolean placed = chance.nextBoolean();
            all.add(new Traits(
                    new SubjectRef(chance.nextBoolean() ? "Need" : "Cooperation", id),
                    Set.of(new SubjectRef("PartnerOrganization", (long) chance.nextInt(20))),
                    chance.nextBoolean() ? Set.of("CHILDREN") : Set.of("SENIORS"),
                    Set.of((long) chance.nextInt(4)),
                    chance.nextBoolean() ? "Saal " + chance.nextInt(5) : null,
                    placed ? new BigDecimal("52.6" + chance.nextInt(1000)) : null,
                    placed ? new BigDecimal("9.2" + chance.nextInt(1000)) : null,
                    new DayRange(LocalDate.of(2016, 1 + chance.nextInt(12), 1), LocalDate.of(2017, 1, 31)),
                    chance.nextInt(5) == 0 ? IDEA : null));
        }
        return all;
    }

    private static boolean sharedTime(LocalDate until) {
        Traits one = during(1, LocalDate.of(2016, 9, 1), LocalDate.of(2016, 12, 31));
        Traits other = during(2, LocalDate.of(2016, 1, 1), until);
        return SynergyPair.of(one, other).shared().containsKey(Aspect.TIME);
    }

    private static Traits during(long id, LocalDate from, LocalDate to) {
        return new Traits(need(id), Set.of(BAKERY), Set.of(), Set.of(), null, null, null, new DayRange(from, to), null);
    }

    private static Traits at(long id, String latitude, String longitude) {
        return new Traits(
                need(id),
                Set.of(),
                Set.of("CHILDREN"),
                Set.of(5L),
                null,
                new BigDecimal(latitude),
                new BigDecimal(longitude),
                DayRange.ALWAYS,
                null);
    }

    private static Traits called(long id, String place) {
        return new Traits(need(id), Set.of(), Set.of("CHILDREN"), Set.of(5L), place, null, null, DayRange.ALWAYS, null);
    }

    private static Traits from(SubjectRef origin, long id) {
        return new Traits(
                need(id), Set.of(BAKERY), Set.of("CHILDREN"), Set.of(5L), null, null, null, DayRange.ALWAYS, origin);
    }

    private static Traits traits(long id, Set<SubjectRef> partners, Set<String> groups, Set<Long> fields) {
        return new Traits(need(id), partners, groups, fields, null, null, null, DayRange.ALWAYS, null);
    }

    private static SubjectRef need(long id) {
        return new SubjectRef("Need", id);
    }
}
