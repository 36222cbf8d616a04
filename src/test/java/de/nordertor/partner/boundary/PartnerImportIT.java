package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.imports.ImportDecision;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.AuditAction;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of partners on their way into the register, and out of it again. */
@ExtendWith(ArquillianExtension.class)
class PartnerImportIT {

    private static final String TITLES = "Name;Art;Status;Straße;Hausnummer;PLZ;Ort;Telefon;Web;Nummer";

    @Inject
    private TestImports imports;

    @Inject
    private PartnerImports boundary;

    @Inject
    private ImportUploads uploads;

    @Inject
    private ImportRows rows;

    @Inject
    private Partners partners;

    @Inject
    private PartnerEditing editing;

    @Inject
    private PartnerRegister register;

    @Inject
    private TestPeople people;

    /** Words of their own, so that nobody is like anybody of another test. */
    private final Map<String, String> words = new HashMap<>();

    private final String unique = word("");
    private final String baker = "Bäckerei " + word("K͟hān") + " Ÿ 𝒳";

    @BeforeEach
    void somebodyMayImport() {
        people.have(TestImports.LOGIN, Role.DEPARTMENT_LEAD, null);
        people.have("reader-it", Role.READER, null);
    }

    @Test
    void rowsBecomePartnersAsIfTheyHadBeenTyped() throws Exception {
        Long id = imports.imported(TITLES, bakerLine(phone()));
        assertThat(imports.view(id).summary().state()).isEqualTo(ImportState.DONE);
        assertThat(imports.view(id).count(ImportOutcome.CREATED)).isEqualTo(1);
        PartnerView partner = people.as("reader-it", () -> partners.view(partnerOf(id, 0)));
        assertThat(partner.name()).isEqualTo(baker);
        assertThat(partner.typeName()).isEqualTo("Verein");
        assertThat(partner.status()).isEqualTo(PartnerStatus.ACTIVE);
        assertThat(partner.web()).isEqualTo("https://www." + word("netz").toLowerCase(Locale.ROOT) + ".example");
        assertThat(partner.addresses())
                .extracting(AddressContent::line)
                .containsExactly(word("Straße") + " 5, 31582 Nienburg");
        assertThat(partner.changedBy()).isEqualTo("Person leitung-it");
        assertThat(register.told(partner.id())).isPositive();
        assertThat(register.entry(partner.id()).title()).isEqualTo(baker);
    }

    @Test
    void theTrailTellsTheSameAsOfAPartnerThatWasTyped() throws Exception {
        Long id = imports.imported(TITLES, bakerLine(phone()));
        Long imported = partnerOf(id, 0);
        Long typed = people.as(TestImports.LOGIN, () -> {
            PartnerInput like = editing.open(imported).input();
            return editing.create(like);
        });
        List<AuditRow> one = people.as("reader-it", () -> partners.history(imported));
        List<AuditRow> other = people.as("reader-it", () -> partners.history(typed));
        assertThat(one)
                .extracting(row -> told(row, imported))
                .containsExactlyInAnyOrderElementsOf(
                        other.stream().map(row -> told(row, typed)).toList());
        assertThat(one).extracting(AuditRow::login).containsOnly(TestImports.LOGIN);
        assertThat(one).extracting(AuditRow::action).containsOnly(AuditAction.CREATED);
    }

    private static String told(AuditRow row, Long partner) {
        return row.action() + " " + row.subjectKind() + " " + row.newValue().replace(String.valueOf(partner), "#");
    }

    @Test
    void theSameFileOnceMoreChangesNothing() throws Exception {
        String[] file = {TITLES, bakerLine(phone()), line("Freunde", "31582", "")};
        imports.imported(file);
        Long again = imports.checked(file);
        assertThat(imports.rows(again, null)).extracting(ImportRowView::kind).containsOnly(ImportKind.UNCHANGED);
        imports.work(again, ImportState.RUNNING);
        assertThat(imports.view(again).count(ImportOutcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void aCheckChangesNothingAndNamesEveryFault() throws Exception {
        Long id =
                imports.checked(TITLES, line("Gut", "31582", ""), line("Falsch", "3158x", "ruf Erna"), ";;;;;;Ort;;;");
        assertThat(imports.view(id).count(ImportKind.NEW)).isEqualTo(1);
        List<ImportRowView> wrong = imports.rows(id, ImportKind.ERROR);
        assertThat(wrong).extracting(ImportRowView::number).containsExactly(3, 4);
        assertThat(wrong.get(0).messages())
                .extracting(message -> message.column() + " " + message.key())
                .containsExactlyInAnyOrder("F partner.address.postalCodeForm", "H partner.phone.form");
        assertThat(people.as("reader-it", () -> partners.list(PartnerFilter.text(word("Gut")), PageRequest.firstPage())
                        .total()))
                .isZero();
    }

    @Test
    void whatIsFilledChangesThePartnerAndUndoingPutsItBack() throws Exception {
        Long first = imports.imported(TITLES, bakerLine(phone()));
        Long partner = partnerOf(first, 0);
        PartnerInput before = opened(partner);
        Long second = imports.checked("Name;PLZ;Telefon;Branche;Status", baker + ";31582;05021 999;Handwerk;erloschen");
        assertThat(imports.rows(second, ImportKind.CHANGED)).hasSize(1);
        imports.work(second, ImportState.RUNNING);
        assertThat(opened(partner).phone()).isEqualTo("05021 999");
        assertThat(opened(partner).sector()).isEqualTo("Handwerk");
        assertThat(opened(partner).web()).isEqualTo(before.web());
        imports.work(second, ImportState.UNDOING);
        assertThat(imports.view(second).summary().state()).isEqualTo(ImportState.UNDONE);
        assertThat(opened(partner)).isEqualTo(before);
        assertThat(people.as("reader-it", () -> partners.view(partner)).status())
                .isEqualTo(PartnerStatus.ACTIVE);
    }

    @Test
    void undoingRemovesWhatWasCreatedAndLeavesWhatSomebodyWentOnWith() throws Exception {
        Long id = imports.imported(TITLES, bakerLine(phone()), line("Freunde", "31582", ""));
        Long touched = partnerOf(id, 1);
        people.run(TestImports.LOGIN, () -> editing.become(touched, PartnerStatus.ACTIVE));
        Long gone = partnerOf(id, 0);
        imports.work(id, ImportState.UNDOING);
        assertThat(imports.view(id).count(ImportOutcome.UNDONE)).isEqualTo(1);
        assertThat(imports.rows(id, null).get(1).outcome()).isEqualTo(ImportOutcome.KEPT);
        assertThat(imports.rows(id, null).get(1).messages())
                .extracting(ImportMessage::key)
                .containsExactly("partner.import.kept.changed");
        assertThat(people.as("reader-it", () -> partners.exportRows(List.of(gone, touched))))
                .extracting(PartnerExportRow::id)
                .containsExactly(touched);
    }

    @Test
    void doubtfulRowsAreSkippedUnlessSomebodyDecidesOtherwise() throws Exception {
        imports.imported(TITLES, bakerLine(phone()));
        Long id = imports.checked(
                TITLES, baker + ";;;;;27283;Verden;;;", line("Neu", "31582", ""), line("Neu", "31582", ""));
        assertThat(imports.rows(id, ImportKind.DOUBT))
                .extracting(ImportRowView::number)
                .containsExactly(2, 4);
        assertThat(imports.rows(id, ImportKind.DOUBT).get(0).partners())
                .extracting(PartnerName::name)
                .containsExactly(baker);
        people.run(TestImports.LOGIN, () -> rows.decide(id, 2, ImportDecision.CREATE));
        imports.work(id, ImportState.RUNNING);
        assertThat(imports.rows(id, null))
                .extracting(ImportRowView::outcome)
                .containsExactly(ImportOutcome.CREATED, ImportOutcome.CREATED, ImportOutcome.SKIPPED);
    }

    @Test
    void whoIsEnteredAfterTheCheckIsNotEnteredTwice() throws Exception {
        Long id = imports.checked(TITLES, line("Neu", "31582", ""));
        register.partner(word("Neu"), java.util.Set.of(), List.of(register.address("Nienburg", null, null)));
        imports.work(id, ImportState.RUNNING);
        assertThat(imports.rows(id, null)).extracting(ImportRowView::outcome).doesNotContain(ImportOutcome.CREATED);
    }

    @Test
    void aPartnerIsRecognisedByTheNumberOfItsList() throws Exception {
        Long first = imports.imported(TITLES, baker + ";;;;;31582;Nienburg;;;A-" + unique);
        Long second = imports.imported(TITLES, word("Umbenannt") + ";;;;;27283;Verden;;;A-" + unique);
        assertThat(partnerOf(second, 0)).isEqualTo(partnerOf(first, 0));
        assertThat(opened(partnerOf(first, 0)).name()).isEqualTo(word("Umbenannt"));
        Long twice = imports.imported(
                TITLES, line("Eins", "31582", "") + "B-" + unique, line("Zwei", "31582", "") + "B-" + unique);
        assertThat(imports.view(twice).count(ImportOutcome.CREATED)).isEqualTo(1);
        assertThat(imports.view(twice).count(ImportOutcome.SKIPPED)).isEqualTo(1);
    }

    @Test
    void wordsOfTheFileForKindsOfPartnerAreLearned() throws Exception {
        Long id = imports.checked("Name;Art;PLZ;Ort", word("Laden") + ";Geheimbund;31582;Nienburg");
        assertThat(imports.view(id).count(ImportKind.ERROR)).isEqualTo(1);
        assertThat(imports.view(id).unknownTypes()).containsExactly("Geheimbund");
        people.run(
                TestImports.LOGIN,
                () -> boundary.map(
                        id,
                        boundary.view(id)
                                .mapping()
                                .withTypeWords(
                                        Map.of("Geheimbund", register.type().id()))));
        imports.work(id, ImportState.CHECKING);
        assertThat(imports.view(id).count(ImportKind.NEW)).isEqualTo(1);
        assertThat(imports.view(id).unknownTypes()).isEmpty();
    }

    @Test
    void brokenFilesAreRefusedAndNothingIsKept() throws Exception {
        long before = people.as(
                TestImports.LOGIN, () -> boundary.list(PageRequest.firstPage()).total());
        for (byte[] broken : List.of(
                "Name;Ort\nMüller;Nienburg\n".getBytes(StandardCharsets.UTF_16LE),
                "Name;Ort\n".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                "PK\u0003\u0004nothing".getBytes(StandardCharsets.ISO_8859_1))) {
            assertThatThrownBy(() -> people.run(
                            TestImports.LOGIN, () -> uploads.upload("liste.csv", new ByteArrayInputStream(broken))))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(people.as(TestImports.LOGIN, () -> boundary.list(PageRequest.firstPage())
                        .total()))
                .isEqualTo(before);
    }

    @Test
    void whoMayOnlyReadMayNotImport() {
        assertThatThrownBy(() -> people.run(
                        "reader-it",
                        () -> uploads.upload(
                                "x.csv", new ByteArrayInputStream("Name\nx".getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(NotPermittedException.class);
    }

    private String word(String label) {
        return words.computeIfAbsent(label, start -> start + InventedWords.next());
    }

    private PartnerInput opened(Long partner) throws Exception {
        return people.as(TestImports.LOGIN, () -> editing.open(partner).input());
    }

    private Long partnerOf(Long id, int row) throws Exception {
        return imports.rows(id, null).get(row).partners().get(0).id();
    }

    private String phone() {
        return "05021 " + Math.abs(word("netz").hashCode());
    }

    private String bakerLine(String phone) {
        return baker + ";Verein;aktiv;" + word("Straße") + ";5;31582;Nienburg;" + phone + ";www."
                + word("netz").toLowerCase(Locale.ROOT) + ".example;";
    }

    private String line(String name, String postalCode, String phone) {
        return word(name) + ";;;;;" + postalCode + ";Nienburg;" + phone + ";;";
    }
}
