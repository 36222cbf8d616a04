package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.entity.CoSigning.Signer;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.entity.WorkingCalendar;
import de.nordertor.town.entity.WorkingCalendar.HolidayYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoSigningTest {

    private static final Change NOW = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Erika Muster");
    private static final LocalDate DAY = LocalDate.of(2016, 5, 25);
    private static final WorkingCalendar WEEKS =
            new WorkingCalendar(year -> new HolidayYear(LocalDate.of(2016, 3, 27), Map.of()), List.of());
    private static final long SEED = 20_161_118;
    private static final int STEPS = 1_000;

    @Test
    void oneAfterTheOther() {
        CoSigning signing = begun(CoSigningMode.ORDERED, 3);
        assertThat(states(signing))
                .containsExactly(CoSignatureState.ASKED, CoSignatureState.WAITING, CoSignatureState.WAITING);
        assertThatThrownBy(() -> signing.sign(2L, 2L, "a", null, null, NOW)).hasMessage("council.coSigning.notAsked");
        signing.sign(1L, 1L, "a", null, null, NOW);
        signing.sign(2L, 9L, "a", "Einverstanden", "zwölf Termine", NOW);
        assertThat(signing.getSignatures().get(1).isByDeputy()).isTrue();
        signing.sign(3L, 3L, "a", null, null, NOW);
        assertThat(signing.getState()).isEqualTo(CoSigningState.COMPLETE);
    }

    @Test
    void whoeverSignedOtherWordsIsAskedAgain() {
        CoSigning signing = begun(CoSigningMode.PARALLEL, 3);
        signing.sign(1L, 1L, "a", null, null, NOW);
        assertThatThrownBy(() -> signing.giveBack(2L, 2L, "a", " ", null, NOW)).hasMessage("platform.error.required");
        signing.giveBack(2L, 2L, "a", "Die Zahl stimmt nicht.", "zwölf Termine", NOW);
        assertThatThrownBy(() -> signing.sign(3L, 3L, "a", null, null, NOW))
                .hasMessage("council.coSigning.illegalStep");

        signing.resume(words("b"), List.of(), NOW);

        assertThat(states(signing)).containsOnly(CoSignatureState.ASKED);
        assertThatThrownBy(() -> signing.sign(3L, 3L, "a", null, null, NOW)).hasMessage("council.coSigning.otherWords");
        assertThat(signing.getSignatures().get(1).getComment()).isEqualTo("Die Zahl stimmt nicht.");
    }

    @Test
    void anAnswerWithoutOtherWordsKeepsWhatWasSigned() {
        CoSigning signing = begun(CoSigningMode.ORDERED, 3);
        signing.sign(1L, 1L, "a", null, null, NOW);
        signing.giveBack(2L, 2L, "a", "Warum?", null, NOW);
        signing.resume(words("a"), List.of(), NOW);
        assertThat(states(signing))
                .containsExactly(CoSignatureState.SIGNED, CoSignatureState.ASKED, CoSignatureState.WAITING);
    }

    @Test
    void nobodySignsTwiceAndSomebodySigns() {
        assertThatThrownBy(() -> begun(CoSigningMode.PARALLEL, 0)).hasMessage("platform.error.required");
        assertThatThrownBy(() -> begun(CoSigningMode.PARALLEL, CoSigning.MOST_SIGNERS + 1))
                .hasMessage("council.coSigning.tooMany");
        assertThatThrownBy(() -> of(CoSigningMode.PARALLEL, List.of(new Signer(1L, DAY), new Signer(1L, DAY))))
                .hasMessage("council.coSigning.twice");
    }

    @Test
    void whoeverTakesItBackLosesOnlyWhatIsAboutOtherWords() {
        CoSigning signing = begun(CoSigningMode.PARALLEL, 2);
        signing.sign(1L, 1L, "a", null, null, NOW);
        signing.takeBack();
        assertThat(signing.locksWords()).isFalse();
        assertThatThrownBy(signing::takeBack).hasMessage("council.coSigning.withAuthor");
        signing.resume(words("a"), List.of(), NOW);
        assertThat(states(signing)).containsExactly(CoSignatureState.SIGNED, CoSignatureState.ASKED);
        signing.sign(2L, 2L, "a", null, null, NOW);
        assertThat(signing.locksWords()).as("complete").isTrue();

        signing.takeBack();
        signing.resume(words("a"), List.of(), NOW);

        assertThat(signing.getState()).isEqualTo(CoSigningState.COMPLETE);
        signing.takeBack();
        signing.resume(words("b"), List.of(), NOW);
        assertThat(states(signing)).containsOnly(CoSignatureState.ASKED);
    }

    @Test
    void otherAttachmentsAreNotWhatWasSigned() {
        CoSigning signing = begun(CoSigningMode.ORDERED, 3);
        signing.sign(1L, 1L, "a", null, null, NOW);
        assertThatThrownBy(signing::attachmentsChanged).hasMessage("council.coSigning.locked");
        signing.giveBack(2L, 2L, "a", "Anders", null, NOW);

        signing.attachmentsChanged();

        assertThat(states(signing))
                .containsExactly(CoSignatureState.SIGNED, CoSignatureState.RETURNED, CoSignatureState.WAITING);
        assertThat(signing.missing()).hasSize(3);
        signing.resume(words("a"), List.of(), NOW);
        assertThat(states(signing))
                .containsExactly(CoSignatureState.ASKED, CoSignatureState.WAITING, CoSignatureState.WAITING);
        assertThat(signing.getSignatures().get(0).isKnown()).isTrue();
    }

    @Test
    void whatSomebodyReadStaysToBeComparedWith() {
        CoSigning signing = begun(CoSigningMode.PARALLEL, 2);
        signing.giveBack(1L, 1L, "a", "Anders", "Text a", NOW);
        CoSignature first = signing.getSignatures().get(0);
        assertThat(signing.returned()).contains(first);

        signing.resume(words("b"), List.of(), NOW);

        assertThat(first.getPassage()).isEqualTo("Text a");
        assertThat(signing.passages(first.getSeenHash()).orElseThrow()).contains("Text a");
        assertThat(signing.passages()).contains("Text b");
        assertThat(signing.passages("c")).isEmpty();
        assertThat(signing.returned()).isEmpty();
        assertThat(signing.getReturnCount()).isEqualTo(1);
    }

    @Test
    void whoeverIsAskedAgainIsToldAgain() {
        CoSigning signing = begun(CoSigningMode.ORDERED, 3);
        CoSignature first = signing.getSignatures().get(0);
        CoSignature second = signing.getSignatures().get(1);
        assertThat(first.getDueVersion()).isEqualTo(1);
        assertThat(second.getDueVersion()).as("not yet").isZero();
        assertThat(second.isKnown()).isFalse();
        signing.sign(1L, 1L, "a", null, null, NOW);
        signing.giveBack(2L, 2L, "a", "Anders", null, NOW);

        signing.resume(words("b"), List.of(DAY.plusDays(7), DAY.plusDays(9)), NOW);

        assertThat(first.getDueOn()).isEqualTo(DAY.plusDays(7));
        assertThat(first.getDueVersion()).as("asked again, for another day").isEqualTo(3);
        assertThat(second.getState()).isEqualTo(CoSignatureState.WAITING);
        assertThat(second.isKnown()).as("has read it").isTrue();
        assertThat(signing.getSignatures().get(2).getDueOn()).isEqualTo(DAY);
        assertThat(second.getDueOn()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void nobodyIsLateBeforeTheTurnCame() {
        CoSigning signing = begun(CoSigningMode.ORDERED, 3);
        signing.allowTime(ZoneOffset.UTC, WEEKS);
        assertThat(days(signing)).as("there is time").containsOnly(DAY);
        signing.sign(1L, 1L, "a", null, null, on(DAY.plusDays(2)));
        CoSignature second = signing.getSignatures().get(1);

        signing.allowTime(ZoneOffset.UTC, WEEKS);

        assertThat(days(signing)).as("asked on Friday").containsExactly(DAY, DAY.plusDays(5), DAY);
        int told = second.getDueVersion();
        signing.allowTime(ZoneOffset.UTC, WEEKS);
        assertThat(second.getDueVersion()).as("once").isEqualTo(told);
    }

    @Test
    void whoIsAskedOnTheLastDayHasUntilTheNextOne() {
        CoSigning signing = begun(CoSigningMode.ORDERED, 2);
        signing.sign(1L, 1L, "a", null, null, on(DAY));
        signing.takeBack();
        signing.allowTime(ZoneOffset.UTC, WEEKS);
        assertThat(days(signing)).as("nobody is asked").containsOnly(DAY);

        signing.resume(words("a"), List.of(), on(DAY));
        signing.allowTime(ZoneOffset.UTC, WEEKS);
        assertThat(days(signing)).containsExactly(DAY, DAY.plusDays(1));

        signing.takeBack();
        signing.resume(words("a"), List.of(), on(DAY.plusDays(2)));
        signing.allowTimeSince(DAY.plusDays(2), WEEKS);

        assertThat(days(signing)).as("given again on Friday").containsExactly(DAY, DAY.plusDays(5));
    }

    private static List<LocalDate> days(CoSigning signing) {
        return signing.getSignatures().stream().map(CoSignature::getDueOn).toList();
    }

    private static Change on(LocalDate day) {
        return new Change(day.atTime(8, 0).toInstant(ZoneOffset.UTC), "Erika Muster");
    }

    /** Random people, deputies, returns, answers and old words: whatever is refused changes nothing, and the rules hold. */
    @ParameterizedTest
    @EnumSource(CoSigningMode.class)
    void aThousandStepsKeepTheRules(CoSigningMode mode) {
        Random random = new Random(SEED);
        CoSigning signing = begun(mode, 1 + random.nextInt(6));
        String words = "a";
        int completed = 0;
        for (int step = 0; step < STEPS; step++) {
            String before = described(signing);
            String wanted = random.nextInt(10) == 0 ? "old" : words;
            long person = 1 + random.nextInt(7);
            long actor = random.nextBoolean() ? person : 100 + person;
            try {
                switch (random.nextInt(8)) {
                    case 0 -> signing.giveBack(person, actor, wanted, random.nextBoolean() ? "Nein" : null, null, NOW);
                    case 1 -> {
                        String next = random.nextBoolean() ? words : "words" + step;
                        signing.resume(words(next), List.of(), NOW);
                        words = next;
                    }
                    case 2 -> {
                        int kind = random.nextInt(10);
                        if (kind == 0) {
                            signing.end();
                        } else if (kind < 4) {
                            signing.takeBack();
                        }
                    }
                    default -> signing.sign(person, actor, wanted, null, null, NOW);
                }
            } catch (BusinessException refused) {
                assertThat(described(signing)).as("step " + step).isEqualTo(before);
            }
            assertRules(signing, words, step);
            if (signing.getState() == CoSigningState.COMPLETE || signing.getState() == CoSigningState.ENDED) {
                completed += signing.getState() == CoSigningState.COMPLETE ? 1 : 0;
                signing = begun(mode, 1 + random.nextInt(6));
                words = "a";
            }
        }
        assertThat(completed).as("not only refusals").isGreaterThan(10);
    }

    private static void assertRules(CoSigning signing, String words, int step) {
        List<CoSignatureState> states = states(signing);
        boolean all = signing.getSignatures().stream().allMatch(one -> one.isOf(words));
        switch (signing.getState()) {
            case COMPLETE -> assertThat(all).as("step " + step).isTrue();
            case RETURNED ->
                assertThat(states.stream().filter(CoSignatureState.RETURNED::equals))
                        .as("step " + step)
                        .hasSizeLessThan(2);
            case RUNNING -> {
                assertThat(all).as("step " + step).isFalse();
                assertThat(states)
                        .as("step " + step)
                        .contains(CoSignatureState.ASKED)
                        .doesNotContain(CoSignatureState.RETURNED);
                if (signing.getMode() == CoSigningMode.ORDERED) {
                    assertThat(states)
                            .as("step " + step)
                            .containsOnlyOnce(CoSignatureState.ASKED)
                            .isSortedAccordingTo(Comparator.reverseOrder());
                } else {
                    assertThat(states).as("step " + step).doesNotContain(CoSignatureState.WAITING);
                }
            }
            case ENDED -> assertThatThrownBy(signing::end).hasMessage("council.coSigning.over");
        }
    }

    private static String described(CoSigning signing) {
        return signing.getState() + " "
                + signing.getSignatures().stream()
                        .map(one -> one.getState() + "/" + one.getActedBy() + "/" + one.isByDeputy())
                        .toList();
    }

    private static List<CoSignatureState> states(CoSigning signing) {
        return signing.getSignatures().stream().map(CoSignature::getState).toList();
    }

    private static CoSigning begun(CoSigningMode mode, int signers) {
        return of(
                mode,
                LongStream.rangeClosed(1, signers)
                        .mapToObj(id -> new Signer(id, DAY))
                        .toList());
    }

    private static CoSigning of(CoSigningMode mode, List<Signer> signers) {
        return new CoSigning(null, mode, signers, words("a"), null, NOW);
    }

    private static PaperWords words(String hash) {
        return new PaperWords(hash, List.of("Sachbetreff: Bericht", "Text " + hash));
    }
}
