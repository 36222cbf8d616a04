package de.nordertor.platform.control.index;

import static de.nordertor.platform.control.index.SmallIndex.KIND;
import static de.nordertor.platform.control.index.SmallIndex.entry;
import static de.nordertor.platform.control.index.SmallIndex.named;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.MarkedPart;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HitSearchTest {

    private static final Audience DRAFTS = new Audience(Permission.PAPER_READ_DRAFT, 5L);

    @TempDir
    private Path directory;

    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex(directory);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Stiftung, Bürgerstiftung",
        "Mueller, Bäckerei Müller",
        "Müller, Bäckerei Mueller",
        "bürgerstiftung, Bürger-Stiftung Nienburg",
        "Stiftung, Bürger-Stiftung Nienburg",
        "Bürger-Stiftung, Bürgerstiftung",
        "drk ev, DRK e.V.",
        "e.V., Förderverein Nordertor e. V.",
        "D'Angelo, Pizzeria Dangelo",
        "strasse, Straßenbau Kühn",
        "Łódź, Lodz-Freunde",
        "31582, 31582 Nienburg",
        "3158, 31582 Nienburg",
        "0502187123, Tel. 05021 87-123",
        "05021/87123, Tel. 05021 87 123",
        "87123, Tel. 05021 87-123",
        "N, Nienburg",
        "ni, Nienburg",
    })
    void whatIsTypedIsFound(String typed, String title) throws IOException {
        index.put(named(1, title), named(2, "Gänzlich anders"));

        assertThat(index.find(typed)).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "Stiftnug, Bürgerstiftung",
        "Stftung, Bürgerstiftung",
        "Stiftungg, Bürgerstiftung",
        "Btiftung, Bürgerstiftung",
        "Bürgrstiftung, Bürgerstiftung Nienburg",
        "Muller, Bäckerei Müller",
        "Schmitt, Schmidt",
        "Meier, Tischlerei Meyer",
        "Mayer, Tischlerei Meyer",
        "Nordetor Stifung, Stiftung Nordertor",
    })
    void aTypoInAWordIsForgiven(String typed, String title) throws IOException {
        index.put(named(1, title), named(2, "Gänzlich anders"));

        assertThat(index.find(typed)).containsExactly(1L);
        assertThat(index.hits(typed).get(0).title()).anyMatch(MarkedPart::marked);
    }

    @ParameterizedTest
    @CsvSource({"Stfitnug, Bürgerstiftung", "31583, 31582 Nienburg", "DRX, DRK", "en, Nienburg", "iftung, Stiftnug"})
    void moreThanATypoIsNot(String typed, String title) throws IOException {
        index.put(named(1, title));

        assertThat(index.find(typed)).isEqualTo(typed.equals("iftung") ? List.of(1L) : List.of());
    }

    @Test
    void whatIsTypedRightComesFirstAndManyRightOnesNeedNoTypos() throws IOException {
        index.put(named(1, "Meyer"), named(2, "Hof Meier"));
        assertThat(index.find("Meier")).containsExactly(2L, 1L);

        index.put(named(3, "Meier"), named(4, "Meier"), named(5, "Meier"), named(6, "Meier"));
        assertThat(index.find("Meier")).doesNotContain(1L).hasSize(5);
    }

    @Test
    void titleComesBeforeNamesBeforeTextAndWholeWordsBeforeBeginningsBeforeInsides() throws IOException {
        index.put(
                entry(1, "a", List.of(), "das Haus"),
                entry(2, "b", List.of(), "die Häuslichkeit Hausbau"),
                entry(3, "c", List.of(), "das Rathaus"),
                entry(4, "d", List.of("Haus 3"), null),
                entry(5, "e", List.of("Hausweg 3"), null),
                entry(6, "f", List.of("Am Rathaus 3"), null),
                entry(7, "Haus", List.of(), null),
                entry(8, "Hausbau", List.of(), null),
                entry(9, "Rathaus", List.of(), null));

        assertThat(index.find("haus")).containsExactly(7L, 8L, 9L, 4L, 5L, 6L, 1L, 2L, 3L);
    }

    @Test
    void theNewerOfEqualsComesFirst() throws IOException {
        index.put(named(30, "Tafel"), named(10, "Tafel"), named(20, "Tafel"));

        assertThat(index.find("tafel")).containsExactly(30L, 20L, 10L);
    }

    @Test
    void allWordsMustBeThereWhereverTheyStand() throws IOException {
        index.put(
                entry(1, "Bürgerstiftung", List.of("31582 Nienburg"), "Ansprechpartnerin ist Frau Öz."),
                entry(2, "Bürgerstiftung", List.of("30159 Hannover"), null));

        assertThat(index.find("stiftung nienburg öz")).containsExactly(1L);
        assertThat(index.find("stiftung nienburg münchen")).isEmpty();
        assertThat(index.find("stiftung")).hasSize(2);
    }

    @Test
    void whatAPersonMayNotSeeIsNeitherFoundNorCounted() throws IOException {
        index.put(named(1, "Vorlage"), draft(2, "Vorlage Entwurf"));

        assertThat(index.find("vorlage")).containsExactly(1L);
        assertThat(index.total("vorlage")).isEqualTo(1);
        assertThat(index.find("vorlage", SmallIndex.EVERYBODY, DRAFTS)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(index.find("vorlage", new Audience(Permission.PAPER_READ_DRAFT, 6L)))
                .isEmpty();
    }

    @Test
    void aThingWithADraftBesideItIsOneHit() throws IOException {
        index.putTogether(entry(1, "Haushalt", List.of(), "Der Plan gilt."), draft(1, "Haushalt mit Nachtrag"));

        assertThat(index.find("nachtrag")).isEmpty();
        assertThat(index.find("haushalt", SmallIndex.EVERYBODY, DRAFTS)).containsExactly(1L);
        assertThat(index.total("haushalt", SmallIndex.EVERYBODY, DRAFTS)).isEqualTo(1);
        assertThat(index.hits("nachtrag", SmallIndex.EVERYBODY, DRAFTS).get(0).titleText())
                .isEqualTo("Haushalt mit Nachtrag");
        assertThat(index.hits("plan", SmallIndex.EVERYBODY, DRAFTS).get(0).titleText())
                .isEqualTo("Haushalt");
    }

    @Test
    void whatWasReplacedOrRemovedIsFoundNoMore() throws IOException {
        index.put(named(1, "Tafel"), named(2, "Tafel"));
        index.put(named(1, "Kleiderkammer"));
        index.remove(2);

        assertThat(index.find("tafel")).isEmpty();
        assertThat(index.find("kleider")).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "+title:x",
                "title:tafel OR 1",
                "\"tafel",
                "tafel~2",
                "[a TO z]",
                "<script>",
                "' OR 1=1 --",
                "/.*/",
                "tafel^5",
                "\\",
                "\u0000tafel",
                "%_%",
                "^t"
            })
    void nothingTypedHasASpecialMeaning(String typed) throws IOException {
        index.put(named(1, "Gänzlich anders"), named(2, "ganz und gar"));

        assertThat(index.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stiftung, Bürgerstiftung, Bürger[stiftung]",
        "mueller, Bäckerei Müller & Söhne, Bäckerei [Müller] & Söhne",
        "bürgerstiftung, Die Bürger-Stiftung, Die [Bürger-Stiftung]",
        "gross, Große Straße, [Groß]e Straße",
        "grosse strasse, Große Straße, [Große] [Straße]",
        "n, Nienburg an der Weser, [N]ienburg an der Weser",
        "ev, DRK e.V. Nienburg, DRK [e.V]. Nienburg",
        "mu, Müller, [Mü]ller",
        "stiftnug, Bürgerstiftung, Bürger[stiftung]",
        "script, <script>alert(1)</script>, <[script]>alert(1)</[script]>",
    })
    void whatWasFoundIsMarkedInTheTitle(String typed, String title, String marked) throws IOException {
        index.put(named(1, title));

        assertThat(shown(index.hits(typed).get(0).title())).isEqualTo(marked);
    }

    @Test
    void whatIsNotInTheTitleIsShownWithTheWordsAroundIt() throws IOException {
        index.put(entry(
                1,
                "Bürgerstiftung",
                List.of("Lange Straße 5", "31582 Nienburg"),
                "Zuerst steht hier ein längerer Satz über dies und das und jenes, der nichts zur Sache tut. Dann kam das"
                        + " Gespräch über Räume im Stadtteilhaus,\nund zuletzt noch einmal ein längerer Satz, der wieder"
                        + " gar nichts zur Sache tut und nur deshalb da ist, damit der Text lang genug ist und"
                        + " am Ende abgeschnitten werden muss."));

        assertThat(index.hits("stiftung").get(0).snippet()).isEmpty();
        assertThat(shown(index.hits("stiftung 31582").get(0).snippet())).isEqualTo("Lange Straße 5 · [31582] Nienburg");
        assertThat(shown(index.hits("raeume").get(0).snippet()))
                .startsWith("… ")
                .contains("Gespräch über [Räume] im Stadtteilhaus, und zuletzt")
                .endsWith(" …");
    }

    private static String shown(List<MarkedPart> parts) {
        return parts.stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private static SearchEntry draft(long id, String title) {
        return new SearchEntry(
                new SubjectRef(KIND, id), title, List.of(), null, "/x", Set.of(DRAFTS), Map.of(), Map.of());
    }
}
