package de.nordertor.council.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.council.boundary.ChangedPassage;
import de.nordertor.council.boundary.ChangedPassage.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a co-signer is shown of a text that has changed since. */
class WordsComparisonTest {

    private static final long SEED = 20_161_118;

    @Test
    void whatStaysIsNotShown() {
        assertThat(WordsComparison.of(List.of("Eins", "Zwei"), List.of("Eins", "Zwei")))
                .isEmpty();
        assertThat(WordsComparison.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        assertThat(WordsComparison.of(
                        List.of("Kopf", "Zwölf Termine fanden statt.", "Ende"),
                        List.of("Kopf", "Elf Termine fanden bisher statt.", "Ende")))
                .containsExactly(new ChangedPassage(
                        List.of(new Part("Zwölf", true), new Part(" Termine fanden statt.", false)),
                        List.of(
                                new Part("Elf", true),
                                new Part(" Termine fanden", false),
                                new Part(" bisher", true),
                                new Part(" statt.", false))));
    }

    @Test
    void whatIsNewOrGoneStandsAlone() {
        assertThat(WordsComparison.of(List.of("Eins", "Drei"), List.of("Eins", "Zwei", "Drei")))
                .containsExactly(new ChangedPassage(List.of(), List.of(new Part("Zwei", true))));
        assertThat(WordsComparison.of(List.of("Eins", "Zwei", "Drei"), List.of("Eins", "Drei")))
                .containsExactly(new ChangedPassage(List.of(new Part("Zwei", true)), List.of()));
    }

    /** What is shown, put in place of what was, gives what is: nothing is lost and nothing is invented. */
    @Test
    void randomTextsAreToldInFull() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            List<String> before = passages(random);
            List<String> now = changed(before, random);
            List<ChangedPassage> changes = WordsComparison.of(before, now);
            List<String> gone =
                    texts(changes.stream().map(ChangedPassage::before).toList());
            List<String> added = texts(changes.stream().map(ChangedPassage::now).toList());
            List<String> patched = new ArrayList<>(before);
            gone.forEach(passage -> assertThat(patched.remove(passage)).isTrue());
            patched.addAll(added);
            List<String> expected = new ArrayList<>(now);
            Collections.sort(patched);
            Collections.sort(expected);
            assertThat(patched).as("round " + round).isEqualTo(expected);
        }
    }

    @Test
    void whatIsTooLongToBeComparedIsShownAsAWhole() {
        List<String> before =
                IntStream.range(0, 2_500).mapToObj(i -> "alt " + i).toList();
        List<String> now = IntStream.range(0, 2_500).mapToObj(i -> "neu " + i).toList();

        assertThat(WordsComparison.of(before, now)).hasSize(2_500);
    }

    private static List<String> passages(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> IntStream.rangeClosed(0, 1 + random.nextInt(5))
                        .mapToObj(j -> "w" + random.nextInt(4))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> changed(List<String> before, Random random) {
        List<String> now = new ArrayList<>(before);
        for (int step = random.nextInt(4); step > 0; step--) {
            int place = now.isEmpty() ? 0 : random.nextInt(now.size());
            switch (now.isEmpty() ? 0 : random.nextInt(3)) {
                case 0 -> now.add(place, "w" + random.nextInt(4) + " neu");
                case 1 -> now.remove(place);
                default -> now.set(place, now.get(place) + " w" + random.nextInt(4));
            }
        }
        return now;
    }

    private static List<String> texts(List<List<Part>> sides) {
        return sides.stream()
                .filter(parts -> !parts.isEmpty())
                .map(parts -> parts.stream().map(Part::text).collect(Collectors.joining()))
                .toList();
    }
}
