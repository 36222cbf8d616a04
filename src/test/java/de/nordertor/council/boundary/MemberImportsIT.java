package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.council.control.CommitteeRepository;
import de.nordertor.council.entity.MemberRole;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A table of members, taken over once and again. */
@ExtendWith(ArquillianExtension.class)
class MemberImportsIT {

    private static final String OFFICE = "office-it";
    private static final String READER = "reader-it";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String HEAD =
            "Titel;Vorname;Nachname;Fraktion;E-Mail;Einwilligung am;Gremium;Funktion;Stimmrecht;Von;Bis\r\n";

    @Inject
    private MemberImports imports;

    @Inject
    private CouncilMembers members;

    @Inject
    private CommitteeRepository committees;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Long councilId;
    private Long sportId;
    private String council;
    private String sport;

    @BeforeEach
    void twoCommittees() {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        people.have(READER, Role.READER, null);
        councilId = town.found().committeeId();
        sportId = town.found().committeeId();
        SystemWork.run(() -> {
            council = committees.get(councilId).getName();
            sport = committees.get(sportId).getName();
        });
    }

    @Test
    void aSecondImportOfTheSameTableChangesNothing() throws Exception {
        String table = HEAD
                + line("Jörg", council, "Vorsitz", "01.11.2026")
                + line("jörg", sport, "", "01.11.2026")
                + line("Änne", council, "beratend", "01.12.2026");
        assertThat(read(table))
                .extracting(MemberPreview::number, MemberPreview::news)
                .containsExactly(
                        tuple(2, MemberNews.PERSON), tuple(3, MemberNews.MEMBERSHIP), tuple(4, MemberNews.PERSON));
        assertThat(list()).isEmpty();
        assertThat(takeAll(table)).isEqualTo(3);

        List<CouncilMemberRow> entered = list();
        assertThat(entered).extracting(CouncilMemberRow::givenName).containsExactlyInAnyOrder("Jörg", "Änne");
        assertThat(input("Jörg").memberships())
                .containsExactly(
                        new MembershipInput(councilId, MemberRole.CHAIR, true, DAY, null),
                        new MembershipInput(sportId, MemberRole.MEMBER, true, DAY, null));
        assertThat(input("Änne").memberships())
                .containsExactly(
                        new MembershipInput(councilId, MemberRole.ADVISER, false, LocalDate.of(2026, 12, 1), null));

        assertThat(read(table)).extracting(MemberPreview::news).containsOnly(MemberNews.SAME);
        long version = version("Jörg");
        assertThat(takeAll(table)).isZero();
        assertThat(list()).isEqualTo(entered);
        assertThat(version("Jörg")).isEqualTo(version);
    }

    @Test
    void whoIsKnownGetsWhatIsMissingAndLosesNothing() throws Exception {
        Long id = people.as(
                OFFICE,
                () -> members.create(new CouncilMemberInput(
                        "Dr.",
                        "Jörg",
                        family(),
                        "Bunte Liste",
                        null,
                        null,
                        List.of(new MembershipInput(councilId, MemberRole.CHAIR, true, DAY, null)))));
        String table = HEAD
                + line("JÖRG", council, "Mitglied", "01.11.2026")
                + line("Jörg", sport, "", "01.11.2026")
                + line("Jörg", council, "", "01.11.2027");
        List<MemberPreview> read = read(table);
        assertThat(read).extracting(MemberPreview::news).containsExactly(MemberNews.SAME, MemberNews.MEMBERSHIP, null);
        assertThat(read.get(2).problem().key()).isEqualTo("council.membership.twice");
        assertThat(take(read.subList(0, 2))).isEqualTo(1);

        CouncilMemberInput now = people.as(OFFICE, () -> members.open(id)).input();
        assertThat(now.title()).isEqualTo("Dr.");
        assertThat(now.party()).isEqualTo("Bunte Liste");
        assertThat(now.memberships())
                .containsExactly(
                        new MembershipInput(councilId, MemberRole.CHAIR, true, DAY, null),
                        new MembershipInput(sportId, MemberRole.MEMBER, true, DAY, null));
        assertThatThrownBy(() -> take(read)).isInstanceOf(ConflictException.class);
    }

    @Test
    void spacesWithinANameMakeNobodyElse() throws Exception {
        for (String entered : List.of("von der " + family(), "von  der\u00A0" + family())) {
            people.as(
                    OFFICE,
                    () -> members.create(new CouncilMemberInput(
                            null,
                            entered.length() + "",
                            entered,
                            null,
                            null,
                            null,
                            List.of(new MembershipInput(councilId, MemberRole.MEMBER, true, DAY, null)))));
            for (String spelled : List.of("von der ", "Von  der ", "von\u00A0der ", "von der\u00A0")) {
                String line =
                        line(entered.length() + "", council, "", "01.11.2026").replace(family(), spelled + family());
                assertThat(read(HEAD + line))
                        .as(spelled)
                        .extracting(MemberPreview::news)
                        .containsExactly(MemberNews.SAME);
            }
        }
    }

    @Test
    void nobodyGuessesBetweenTwoOfTheSameName() throws Exception {
        CouncilMemberInput namesake = new CouncilMemberInput(null, "Jörg", family(), null, null, null, List.of());
        people.as(OFFICE, () -> members.create(namesake));
        people.as(OFFICE, () -> members.create(namesake));
        assertThat(read(HEAD + line("Jörg", council, "", "01.11.2026"))
                        .get(0)
                        .problem()
                        .key())
                .isEqualTo("council.memberImport.several");
    }

    @Test
    void whatCannotBeEnteredHasItsSentence() throws Exception {
        List<MemberPreview> read = read(HEAD
                + line("Jörg", "Seniorenbeirat", "", "01.11.2026")
                + line("x".repeat(101), council, "", "01.11.2026")
                + line("Änne", council, "", ""));
        assertThat(read)
                .extracting(line -> line.problem().key())
                .containsExactly(
                        "council.import.committeeUnknown", "platform.error.tooLong", "council.membership.fromRequired");
    }

    @Test
    void onlyTheCommitteeOfficeTakesOver() {
        assertThatThrownBy(() -> people.as(READER, () -> imports.read(stream(HEAD), "mandate.csv")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> imports.take(List.of())))
                .isInstanceOf(NotPermittedException.class);
    }

    private String family() {
        return "Müßig-" + unique;
    }

    private String line(String given, String committee, String role, String from) {
        return String.join(";", "", given, family(), "Fraktion " + unique, "", "", committee, role, "", from, "")
                + "\r\n";
    }

    private List<MemberPreview> read(String table) throws Exception {
        return people.as(OFFICE, () -> imports.read(stream(table), "mandate.csv"));
    }

    private int takeAll(String table) throws Exception {
        return take(read(table));
    }

    private int take(List<MemberPreview> lines) throws Exception {
        return people.as(OFFICE, () -> imports.take(List.copyOf(lines)));
    }

    private List<CouncilMemberRow> list() throws Exception {
        return people.as(OFFICE, () -> members.list(new CouncilMemberFilter(unique, null), PageRequest.firstPage()))
                .rows();
    }

    private CouncilMembers.OpenMember opened(String given) throws Exception {
        Long id = list().stream()
                .filter(row -> row.givenName().equals(given))
                .findFirst()
                .orElseThrow()
                .id();
        return people.as(OFFICE, () -> members.open(id));
    }

    private CouncilMemberInput input(String given) throws Exception {
        return opened(given).input();
    }

    private long version(String given) throws Exception {
        return opened(given).lockVersion();
    }

    /** As a spreadsheet program saves it. */
    private static ByteArrayInputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(Charset.forName("windows-1252")));
    }
}
