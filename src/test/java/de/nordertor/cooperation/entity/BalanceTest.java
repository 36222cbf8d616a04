package de.nordertor.cooperation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 5, 18);
    private static final List<Long> SIDES =
            Stream.concat(Stream.of((Long) null), Stream.of(1L, 2L, 3L, 4L)).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSumsOfTheBalanceAreTheSumsOfTheRows(long seed) {
        List<PromiseFact> promises = random(new Random(seed), 2_000);
        List<Balance.Line> all = SIDES.stream()
                .flatMap(side -> Balance.of(side, promises).stream())
                .toList();
        for (ResourceType type : ResourceType.values()) {
            for (AmountUnit unit : new AmountUnit[] {AmountUnit.HOURS, AmountUnit.PIECES, null}) {
                List<PromiseFact> rows = promises.stream()
                        .filter(row -> row.resourceType() == type && row.countedIn() == unit)
                        .toList();
                List<Balance.Line> lines = all.stream()
                        .filter(line -> line.resourceType() == type && line.unit() == unit)
                        .toList();
                BigDecimal promised = sum(rows, PromiseFact::promised);
                BigDecimal given = sum(rows, PromiseFact::given);
                assertThat(sum(lines, Balance.Line::promised)).isEqualByComparingTo(promised);
                assertThat(sum(lines, Balance.Line::promisedTo)).isEqualByComparingTo(promised);
                assertThat(sum(lines, Balance.Line::given)).isEqualByComparingTo(given);
                assertThat(sum(lines, Balance.Line::received)).isEqualByComparingTo(given);
                assertThat(lines.stream().mapToInt(Balance.Line::givenPromises).sum())
                        .isEqualTo(rows.size());
                assertThat(lines.stream()
                                .mapToInt(Balance.Line::receivedPromises)
                                .sum())
                        .isEqualTo(rows.size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void theRatesOfTheSidesMakeTheRateOfAll(long seed) {
        List<PromiseFact> promises = random(new Random(seed), 2_000);
        HonourRate all = HonourRate.of(promises, TODAY);
        List<HonourRate> sides = SIDES.stream()
                .map(side -> HonourRate.of(
                        promises.stream()
                                .filter(row -> Objects.equals(side, row.debtorId()))
                                .toList(),
                        TODAY))
                .toList();
        assertThat(sides.stream().mapToInt(HonourRate::due).sum())
                .isEqualTo(all.due())
                .isPositive();
        assertThat(sides.stream().mapToInt(HonourRate::inTime).sum()).isEqualTo(all.inTime());
        assertThat(all.inTime() + all.late() + all.partly() + all.broken() + all.overdue())
                .isEqualTo(all.due());
    }

    @Test
    void daysCountAsTheirHours() {
        List<Balance.Line> lines = Balance.of(
                1L,
                List.of(
                        fact(CommitmentState.HONOURED, AmountUnit.DAYS, "2", "2", TODAY),
                        fact(CommitmentState.PARTLY, AmountUnit.HOURS, "10", "4", TODAY)));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.promised()).isEqualByComparingTo("26");
            assertThat(line.given()).isEqualByComparingTo("20");
        });
        assertThat(Balance.hours(lines, CommitmentDirection.GIVES)).isEqualByComparingTo("20");
        assertThat(Balance.hours(lines, CommitmentDirection.RECEIVES)).isEqualByComparingTo("0");
    }

    @Test
    void whatAnotherVersionOwesIsPromisedOnce() {
        List<Balance.Line> lines = Balance.of(
                1L,
                List.of(
                        fact(CommitmentState.REPLACED, AmountUnit.HOURS, "120", "40", TODAY),
                        fact(CommitmentState.OPEN, AmountUnit.HOURS, "80", null, TODAY)));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.promised()).isEqualByComparingTo("120");
            assertThat(line.given()).isEqualByComparingTo("40");
        });
    }

    @Test
    void onlyWhatIsKeptInTimeIsHonoured() {
        HonourRate rate = HonourRate.of(
                List.of(
                        fact(CommitmentState.HONOURED, AmountUnit.HOURS, "1", "1", TODAY.plusYears(1)),
                        fact(CommitmentState.HONOURED, AmountUnit.HOURS, "1", "1", TODAY),
                        fact(CommitmentState.LATE, AmountUnit.HOURS, "1", "1", TODAY.minusYears(1)),
                        fact(CommitmentState.PARTLY, AmountUnit.HOURS, "2", "1", TODAY.minusDays(1)),
                        fact(CommitmentState.PARTLY, AmountUnit.HOURS, "2", "1", TODAY),
                        fact(CommitmentState.OPEN, AmountUnit.HOURS, "1", null, TODAY),
                        fact(CommitmentState.OPEN, AmountUnit.HOURS, "1", null, TODAY.minusDays(1)),
                        fact(CommitmentState.BROKEN, AmountUnit.HOURS, "1", null, TODAY.plusDays(9)),
                        fact(CommitmentState.WAIVED, AmountUnit.HOURS, "1", null, TODAY.minusDays(9)),
                        fact(CommitmentState.REPLACED, AmountUnit.HOURS, "1", null, TODAY.minusDays(9))),
                TODAY);
        assertThat(rate).isEqualTo(new HonourRate(6, 2, 1, 1, 1, 1));
        assertThat(rate.percent()).isEqualTo(33);
        assertThat(HonourRate.of(List.of(), TODAY).percent()).isNull();
    }

    @Test
    void goodsForTheTownAreInNoRate() {
        PromiseFact goods = new PromiseFact(
                1L,
                null,
                ResourceType.GOODS,
                BigDecimal.ONE,
                AmountUnit.PIECES,
                TODAY.minusDays(1),
                CommitmentState.OPEN,
                null,
                null);
        assertThat(HonourRate.of(List.of(goods), TODAY).due()).isZero();
        assertThat(Balance.of(1L, List.of(goods)).get(0).promised()).isEqualByComparingTo("1");
    }

    private static PromiseFact fact(
            CommitmentState state, AmountUnit unit, String amount, String delivered, LocalDate due) {
        return new PromiseFact(
                1L,
                null,
                ResourceType.STAFF_TIME,
                new BigDecimal(amount),
                unit,
                due,
                state,
                delivered == null ? null : new BigDecimal(delivered),
                null);
    }

    private static List<PromiseFact> random(Random random, int size) {
        List<PromiseFact> promises = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> {
            int debtor = random.nextInt(SIDES.size());
            int recipient = (debtor + 1 + random.nextInt(SIDES.size() - 1)) % SIDES.size();
            AmountUnit unit =
                    new AmountUnit[] {AmountUnit.HOURS, AmountUnit.DAYS, AmountUnit.PIECES, null}[random.nextInt(4)];
            CommitmentState state = CommitmentState.values()[random.nextInt(CommitmentState.values().length)];
            BigDecimal amount = unit == null ? null : BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
            BigDecimal delivered = amount == null || random.nextBoolean()
                    ? null
                    : amount.multiply(BigDecimal.valueOf(random.nextInt(100), 2));
            promises.add(new PromiseFact(
                    SIDES.get(debtor),
                    SIDES.get(recipient),
                    ResourceType.values()[random.nextInt(ResourceType.values().length)],
                    amount,
                    unit,
                    TODAY.plusDays(random.nextInt(400) - 200),
                    state,
                    delivered,
                    null));
        });
        return promises;
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> value) {
        return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
