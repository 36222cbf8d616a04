package de.nordertor.partner.control.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowJudgeTest {

    private static final Map<ImportField, String> STORED = Map.of(
            ImportField.NAME, "Bäckerei Kranich",
            ImportField.TYPE, "1",
            ImportField.STATUS, "PROSPECT",
            ImportField.POSTAL_CODE, "31582",
            ImportField.CITY, "Nienburg",
            ImportField.COUNTRY, "DE",
            ImportField.TAGS, "11");

    @Test
    void whoIsLikeNobodyIsNewIfItIsWhole() {
        assertThat(judge(row(Map.of(ImportField.NAME, "Müller", ImportField.TYPE, "1")))
                        .kind())
                .isEqualTo(ImportKind.NEW);
        assertThat(judge(row(Map.of(ImportField.NAME, "Müller"))).kind()).isEqualTo(ImportKind.ERROR);
        assertThat(new RowJudge(SmallVocabulary.WORDS, 2L)
                        .judge(List.of(row(Map.of(ImportField.NAME, "Müller"))), Map.of(), Map.of())
                        .get(0)
                        .kind())
                .isEqualTo(ImportKind.NEW);
    }

    @Test
    void whoSaysTheSameIsUnchanged() {
        JudgedRow judged = judge(
                row(Map.of(ImportField.NAME, "Bäckerei Kranich", ImportField.POSTAL_CODE, "31582")),
                candidate(5, STORED));
        assertThat(judged.kind()).isEqualTo(ImportKind.UNCHANGED);
        assertThat(judged.partnerId()).isEqualTo(5);
    }

    @Test
    void whoSaysSomethingElseOfTheSamePartnerChangesIt() {
        JudgedRow judged = judge(
                row(Map.of(
                        ImportField.NAME, "BAECKEREI Kranich",
                        ImportField.POSTAL_CODE, "31582",
                        ImportField.PHONE, "05021 1")),
                candidate(5, STORED));
        assertThat(judged.kind()).isEqualTo(ImportKind.CHANGED);
    }

    @Test
    void oneNameInTwoPlacesIsInDoubt() {
        JudgedRow judged = judge(
                row(Map.of(
                        ImportField.NAME,
                        "Bäckerei Kranich",
                        ImportField.POSTAL_CODE,
                        "27283",
                        ImportField.CITY,
                        "Verden")),
                candidate(5, STORED));
        assertThat(judged.kind()).isEqualTo(ImportKind.DOUBT);
        assertThat(judged.candidates()).containsExactly(5L);
    }

    @Test
    void twoRowsThatMeanTheSameAreTold() {
        Map<ImportField, String> values = Map.of(ImportField.NAME, "Müller", ImportField.TYPE, "1");
        List<JudgedRow> judged = new RowJudge(SmallVocabulary.WORDS, null)
                .judge(List.of(row(3, values), row(9, values)), Map.of(), Map.of());
        assertThat(judged).extracting(JudgedRow::kind).containsExactly(ImportKind.NEW, ImportKind.DOUBT);
        assertThat(judged.get(1).twinRow()).isEqualTo(3);
        assertThat(judged.get(1).messages()).extracting(ImportMessage::key).containsExactly("partner.import.twin");
    }

    @Test
    void wordsAreAddedAndNeverTakenAway() {
        assertThat(PartnerPatch.changes(STORED, Map.of(ImportField.TAGS, "12")))
                .isEqualTo(Map.of(ImportField.TAGS, "11,12"));
        assertThat(PartnerPatch.changes(STORED, Map.of(ImportField.TAGS, "11"))).isEmpty();
    }

    @Test
    void whoMovesLosesThePositionOfTheOldPlace() {
        Map<ImportField, String> placed = new EnumMap<>(STORED);
        placed.put(ImportField.LATITUDE, "52.0000000");
        placed.put(ImportField.LONGITUDE, "9.0000000");
        Map<ImportField, String> changes = PartnerPatch.changes(placed, Map.of(ImportField.STREET, "Neue Straße"));
        assertThat(changes).containsEntry(ImportField.LATITUDE, null).containsEntry(ImportField.LONGITUDE, null);
        assertThat(PartnerPatch.before(placed, changes))
                .containsEntry(ImportField.STREET, null)
                .containsEntry(ImportField.LATITUDE, "52.0000000");
    }

    @Test
    void aStatusToWhichNoStepLeadsIsTold() {
        Map<ImportField, String> closed = new EnumMap<>(STORED);
        closed.put(ImportField.STATUS, "CLOSED");
        JudgedRow judged = judge(
                row(Map.of(
                        ImportField.NAME, "Bäckerei Kranich",
                        ImportField.POSTAL_CODE, "31582",
                        ImportField.STATUS, "ACTIVE")),
                candidate(5, closed));
        assertThat(judged.kind()).isEqualTo(ImportKind.ERROR);
        assertThat(judged.messages())
                .extracting(ImportMessage::key)
                .containsExactly("partner.organization.illegalStep");
    }

    private static JudgedRow judge(RowReading.Read row, Candidate... candidates) {
        return new RowJudge(SmallVocabulary.WORDS, null)
                .judge(List.of(row), Map.of(row.number(), Arrays.asList(candidates)), Map.of())
                .get(0);
    }

    private static RowReading.Read row(Map<ImportField, String> values) {
        return row(2, values);
    }

    private static RowReading.Read row(int number, Map<ImportField, String> values) {
        return new RowReading.Read(number, new EnumMap<>(values), new ArrayList<>());
    }

    private static Candidate candidate(long id, Map<ImportField, String> values) {
        return new Candidate(id, values);
    }
}
