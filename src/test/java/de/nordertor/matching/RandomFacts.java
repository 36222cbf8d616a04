package de.nordertor.matching;

import de.nordertor.matching.control.match.ListingFacts;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.entity.Amount;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.Circumstance;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.Prerequisite;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.town.entity.GeoPoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Needs and offers by chance, the same for the same seed; so that a fair part of them can be brought together. */
public final class RandomFacts {

    public static final LocalDate TODAY = LocalDate.of(2016, 9, 1);

    private static final long CENTRE_NORTH = 527_000_000;
    private static final long CENTRE_EAST = 89_000_000;
    /** About 2 km. */
    private static final int SPREAD = 180_000;

    private final Random random;
    private final int fields;

    /** @param fields how many fields of action there are */
    public RandomFacts(long seed, int fields) {
        random = new Random(seed);
        this.fields = fields;
    }

    public List<NeedFacts> needs(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(this::need).toList();
    }

    public List<OfferFacts> offers(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(this::offer).toList();
    }

    private NeedFacts need(long id) {
        ResourceType type = one(ResourceType.values());
        return new NeedFacts(
                id,
                listing(type),
                random.nextInt(5) * 20,
                some(Prerequisite.values(), 1),
                some(Circumstance.values(), 1));
    }

    private OfferFacts offer(long id) {
        ResourceType type = one(ResourceType.values());
        return new OfferFacts(
                id,
                listing(type),
                rarely() ? null : 250 * random.nextInt(12),
                some(Prerequisite.values(), 16),
                some(Limit.values(), 1),
                rarely() ? null : TODAY.minusDays(random.nextInt(140)));
    }

    private ListingFacts listing(ResourceType type) {
        return new ListingFacts(
                type,
                ids(random.nextInt(4)),
                some(TargetGroup.values(), 3),
                rarely() ? null : new Amount(1 + random.nextInt(40), unit(type)),
                rarely() ? null : point(),
                new DayRange(
                        often() ? TODAY.plusDays(random.nextInt(300) - 150L) : null,
                        often() ? TODAY.plusDays(random.nextInt(400)) : null),
                times(random.nextInt(5)));
    }

    private AmountUnit unit(ResourceType type) {
        return switch (type) {
            case STAFF_TIME, COMPETENCE -> often() ? AmountUnit.HOURS : AmountUnit.DAYS;
            case GOODS -> AmountUnit.PIECES;
            case PREMISES -> often() ? AmountUnit.SQUARE_METRES : AmountUnit.DAYS;
            case CONTACTS -> AmountUnit.PERSONS;
        };
    }

    private GeoPoint point() {
        return new GeoPoint(
                CENTRE_EAST + random.nextInt(2 * SPREAD) - SPREAD, CENTRE_NORTH + random.nextInt(2 * SPREAD) - SPREAD);
    }

    /** Several on a day, even such that overlap. */
    private List<WeeklyTime> times(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int from = 8 * 60 + random.nextInt(10 * 60);
                    int to = from + 1 + random.nextInt(240);
                    return new WeeklyTime(one(DayOfWeek.values()), time(from), time(to));
                })
                .toList();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    private Set<Long> ids(int count) {
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            ids.add(1L + random.nextInt(fields));
        }
        return ids;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> some(T[] values, int most) {
        List<T> shuffled = new ArrayList<>(Arrays.asList(values));
        Collections.shuffle(shuffled, random);
        return Set.copyOf(shuffled.subList(0, Math.min(values.length, random.nextInt(most + 1))));
    }

    private boolean rarely() {
        return random.nextInt(12) == 0;
    }

    private boolean often() {
        return random.nextInt(4) != 0;
    }
}
