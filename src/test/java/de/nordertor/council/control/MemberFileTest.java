package de.nordertor.council.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.boundary.CouncilMemberInput;
import de.nordertor.council.boundary.MemberPreview;
import de.nordertor.council.boundary.MembershipInput;
import de.nordertor.council.entity.MemberRole;
import de.nordertor.document.boundary.TableFiles;
import de.nordertor.platform.boundary.Sentence;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberFileTest {

    private static final String HEAD =
            "Titel;Vorname;Nachname;Fraktion;E-Mail;Einwilligung am;Gremium;Funktion;Stimmrecht;Von;Bis\r\n";
    private static final CommitteeNames COMMITTEES =
            new CommitteeNames(Map.of(7L, "Rat", 8L, "Ausschuss für Grünflächen"));

    /** As a spreadsheet program saves it on Windows, and as others do. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE"})
    void allThatALineSaysIsRead(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        MemberPreview line = read(
                        mark + HEAD
                                + "Dr.;Jörg;Müßig;Grüne Liste;joerg@example.org;01.10.2026;ausschuss für grünflächen;"
                                + "Stellv. Vorsitz;nein;01.11.2026;31.10.2031\r\n",
                        charset)
                .get(0);
        assertThat(line.problem()).isNull();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.name()).isEqualTo("Müßig, Jörg");
        assertThat(line.input())
                .isEqualTo(new CouncilMemberInput(
                        "Dr.",
                        "Jörg",
                        "Müßig",
                        "Grüne Liste",
                        "joerg@example.org",
                        LocalDate.of(2026, 10, 1),
                        List.of(new MembershipInput(
                                8L,
                                MemberRole.DEPUTY_CHAIR,
                                false,
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2031, 10, 31)))));
    }

    @Test
    void columnsMayStandInAnyOrderAndSomeMayBeMissing() {
        CouncilMemberInput input = read(
                        "Von,Gremium,Nachname,Vorname,Bemerkung\n2026-11-01,Rat,Nöldeke,Frauke,egal\n", "UTF-8")
                .get(0)
                .input();
        assertThat(input.familyName()).isEqualTo("Nöldeke");
        assertThat(input.memberships())
                .containsExactly(new MembershipInput(7L, MemberRole.MEMBER, true, LocalDate.of(2026, 11, 1), null));
    }

    @ParameterizedTest
    @CsvSource({
        "Vorsitzende, CHAIR, true",
        "stellvertretendes Mitglied, DEPUTY_MEMBER, true",
        "Beratendes Mitglied, ADVISER, false",
        "'', MEMBER, true"
    })
    void aRoleVotesAsUsualWhereNothingIsSaid(String role, MemberRole expected, boolean voting) {
        MembershipInput membership =
                line("Rat;" + role + ";;01.11.2026;").input().memberships().get(0);
        assertThat(membership.role()).isEqualTo(expected);
        assertThat(membership.voting()).isEqualTo(voting);
    }

    @ParameterizedTest
    @CsvSource({
        "Seniorenbeirat;;;01.11.2026;, council.import.committeeUnknown",
        "Rat;;;31.02.2026;, council.memberImport.noDay",
        "Rat;;;bald;, council.memberImport.noDay",
        "Rat;;;01.11.26;, council.memberImport.noDay",
        "Rat;;;01.11.0026;, council.memberImport.noDay",
        "Rat;;;01.11.2026;2031-13-01, council.memberImport.noDay",
        "Rat;Kassenwart;;01.11.2026;, council.memberImport.noRole",
        "Rat;;vielleicht;01.11.2026;, council.memberImport.noYes",
        ";;;01.11.2026;, platform.error.required"
    })
    void whatIsNotUnderstoodHasItsSentenceAndDoesNoHarmToTheOthers(String cells, String problem) {
        List<MemberPreview> lines =
                read(HEAD + ";Anna;Erste;;;;" + cells + "\r\n;Otto;Letzter;;;;Rat;;;01.11.2026;\r\n", "UTF-8");
        assertThat(lines.get(0).problem().key()).isEqualTo(problem);
        assertThat(lines.get(0).name()).isEqualTo("Erste, Anna");
        assertThat(lines.get(0).isChoosable()).isFalse();
        assertThat(lines.get(1).problem()).isNull();
    }

    @Test
    void theSentenceNamesTheColumnAndWhatStandsThere() {
        assertThat(line("Rat;;;01.11.2026;31.09.2031").problem())
                .isEqualTo(Sentence.of("council.memberImport.noDay", MemberColumn.VALID_TO.label(), "31.09.2031"));
    }

    @Test
    void somebodyMaySitInNoCommitteeYet() {
        MemberPreview line = line(";;;;");
        assertThat(line.problem()).isNull();
        assertThat(line.input().memberships()).isEmpty();
    }

    @Test
    void whatIsNoSuchTableIsRefused() {
        assertThatThrownBy(() -> read("Vorname;Nachname;Gremium\r\nAnna;Erste;Rat\r\n", "UTF-8"))
                .hasMessage("council.memberImport.columnMissing");
        assertThatThrownBy(() -> read(HEAD + ";;;;;;;;;;\r\n", "UTF-8")).hasMessage("council.memberImport.none");
        String one = ";Anna;Erste;;;;Rat;;;01.11.2026;\r\n";
        assertThat(read(HEAD + one.repeat(MemberFile.MOST_LINES), "UTF-8")).hasSize(MemberFile.MOST_LINES);
        assertThatThrownBy(() -> read(HEAD + one.repeat(MemberFile.MOST_LINES + 1), "UTF-8"))
                .hasMessage("council.memberImport.tooMany");
        assertThatThrownBy(() -> read(" ".repeat(MemberFile.MOST_BYTES + 1), "UTF-8"))
                .hasMessage("document.table.tooLarge");
    }

    private static MemberPreview line(String cells) {
        return read(HEAD + ";Anna;Erste;;;;" + cells + "\r\n", "UTF-8").get(0);
    }

    private static List<MemberPreview> read(String text, String charset) {
        return MemberFile.read(
                new TableFiles(),
                new ByteArrayInputStream(text.getBytes(Charset.forName(charset))),
                "mandate.csv",
                COMMITTEES);
    }
}
