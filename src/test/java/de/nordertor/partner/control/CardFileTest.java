package de.nordertor.partner.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.Din91379;
import de.nordertor.partner.api.PersonCardWriter;
import de.nordertor.partner.boundary.CardPreview;
import de.nordertor.partner.boundary.PersonInput;
import de.nordertor.partner.boundary.PersonRecord;
import de.nordertor.partner.boundary.PersonRecord.Role;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.partner.entity.ChannelContent;
import de.nordertor.partner.entity.ContactWay;
import de.nordertor.partner.entity.PersonName;
import de.nordertor.partner.entity.PersonStatus;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.partner.entity.Salutation;
import de.nordertor.platform.boundary.Sentence;
import ezvcard.VCardVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardFileTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 5, 18);
    private static final String LINE = "\r\n";

    @ParameterizedTest
    @EnumSource(
            names = {"V3_0", "V4_0"},
            value = Version.class)
    void everyLetterAndSequenceOfDin91379ComesBackUnchanged(Version version) throws IOException {
        List<PersonRecord> people = new ArrayList<>();
        List<String> letters = new ArrayList<>(Din91379.lettersAndSequences());
        letters.addAll(Din91379.otherCharacters());
        letters.add("𝒳");
        for (int from = 0; from < letters.size(); from += 40) {
            String name = "A" + String.join("", letters.subList(from, Math.min(letters.size(), from + 40)));
            people.add(person(name.codePointCount(0, name.length()) > 120 ? name.substring(0, 100) : name));
        }
        List<CardPreview> read = read(written(people, version.of));
        assertThat(read).hasSameSizeAs(people);
        for (int i = 0; i < people.size(); i++) {
            PersonInput back = read.get(i).person();
            assertThat(back.familyName()).isEqualTo(people.get(i).name().family());
            assertThat(back.formerNames()).isEqualTo(people.get(i).formerNames());
            assertThat(read.get(i).organization())
                    .isEqualTo(people.get(i).roles().get(0).organization());
        }
    }

    enum Version {
        V3_0(VCardVersion.V3_0),
        V4_0(VCardVersion.V4_0);

        private final VCardVersion of;

        Version(VCardVersion of) {
            this.of = of;
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void allThatACardCanHoldComesBack(Version version) throws IOException {
        PersonRecord written = person("Müller; von, der \\ Weser\u00df");
        CardPreview read = read(written(List.of(written), version.of)).get(0);
        assertThat(read.person().content().name()).isEqualTo(written.name());
        assertThat(read.person().salutation()).isEqualTo(Salutation.MS);
        assertThat(read.person().channels()).isEqualTo(written.channels());
        assertThat(read.person().addresses()).isEqualTo(written.addresses());
        assertThat(read.person().preferredWay()).isEqualTo(ContactWay.EMAIL);
        assertThat(read.role().position()).isEqualTo("Leitung");
        assertThat(read.hints()).isEmpty();
    }

    @Test
    void aCardIsGivenAwayWithoutWhatIsNotedInside() throws IOException {
        String card = written(List.of(person("Müller")), VCardVersion.V4_0);
        assertThat(card).doesNotContain("Geheim", "Früherer Arbeitgeber").contains("Bäckerei");
    }

    @Test
    void aBadCardHasItsSentenceAndDoesNoHarmToTheOthers() {
        List<CardPreview> cards = read(card("N:Erste;Anna;;;", "FN:Anna Erste")
                + "BEGIN:VCARD" + LINE + "VERSION:3.0" + LINE + "FN:Ohne Ende" + LINE
                + card("EMAIL:nur@mail.example")
                + card("N:Letzte;Otto;;;"));
        assertThat(cards).extracting(CardPreview::isReadable).containsExactly(true, false, false, true);
        assertThat(cards.get(1).problem()).isEqualTo(Sentence.of("partner.cards.incomplete"));
        assertThat(cards.get(2).problem()).isEqualTo(Sentence.of("partner.cards.noName"));
        assertThat(cards.get(3).name()).isEqualTo("Otto Letzte");
    }

    @Test
    void aNameThatCannotBeStoredIsSaidByItsField() {
        CardPreview card = read(card("N:" + "x".repeat(121) + ";Anna;;;")).get(0);
        assertThat(card.problem().key()).isEqualTo("platform.error.tooLong");
    }

    @Test
    void whatHasNoFieldGoesIntoTheNoteOrIsNamed() {
        CardPreview card = read(card(
                        "FN:Anna Maria Müller",
                        "TEL;TYPE=fax:05021 1",
                        "TEL:frag Erna",
                        "ADR:;;Weg 1;;;;",
                        "ADR:;;Weg 2;Nienburg;;3158;Deutschland",
                        "BDAY:19700101",
                        "NOTE:Mag Kuchen"))
                .get(0);
        assertThat(card.person().givenName()).isEqualTo("Anna Maria");
        assertThat(card.person().note())
                .contains("Fax: 05021 1", "frag Erna", "Weg 1", "Weg 2, 3158, Nienburg", "Mag Kuchen");
        assertThat(card.hints())
                .contains(
                        Sentence.of("partner.cards.toNote", "frag Erna"),
                        Sentence.of("partner.cards.leftOut", "Birthday"));
        assertThat(card.person().addresses()).isEmpty();
    }

    @Test
    void oldAddressBooksWriteWindowsLetters() {
        byte[] file = card("N:Müller;Jörg;;;").getBytes(Charset.forName("windows-1252"));
        assertThat(CardFile.read(new ByteArrayInputStream(file)).get(0).name()).isEqualTo("Jörg Müller");
    }

    @Test
    void whatIsNoFileOfCardsIsRefused() {
        assertThatThrownBy(() -> read("PK\u0003\u0004 not a card")).hasMessage("partner.cards.none");
        assertThatThrownBy(() -> read("")).hasMessage("partner.cards.none");
        assertThatThrownBy(() -> read(card("N:A;;;;").repeat(501))).hasMessage("partner.cards.tooMany");
        assertThatThrownBy(() -> read(" ".repeat(CardFile.MOST_BYTES + 1))).hasMessage("partner.cards.tooLarge");
    }

    @Test
    void aHostileCardIsReadOrRefusedButNeverFails() {
        String nul = card("N:M\u0000ller;;;;");
        String nested = "BEGIN:VCARD" + LINE + card("N:Innen;;;;") + "END:VCARD" + LINE;
        String longest = card("N:Müller;Anna;;;", "NOTE:" + "y".repeat(1_000_000));
        for (CardPreview card : read(nul + nested + longest)) {
            assertThat(card.isReadable() || card.problem() != null).isTrue();
        }
        assertThat(read(longest).get(0).problem().key()).isEqualTo("platform.error.tooLong");
    }

    private static String card(String... lines) {
        return "BEGIN:VCARD" + LINE + "VERSION:3.0" + LINE + String.join(LINE, lines) + LINE + "END:VCARD" + LINE;
    }

    private static List<CardPreview> read(String file) {
        return CardFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(List<PersonRecord> people, VCardVersion version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PersonCardWriter(version, TODAY).write(people.iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PersonRecord person(String family) {
        return new PersonRecord(
                1L,
                Salutation.MS,
                new PersonName("Dr.", "Anna", family),
                family,
                PersonStatus.ACTIVE,
                ContactWay.EMAIL,
                "Visitenkarte",
                "Geheim",
                Instant.EPOCH,
                Instant.EPOCH,
                "Brandhorst, Mirja",
                List.of(
                        new ChannelContent(ContactWay.PHONE, "+49 5021 4711"),
                        new ChannelContent(ContactWay.MOBILE, "0170 4711"),
                        new ChannelContent(ContactWay.EMAIL, "anna@firma.example")),
                List.of(new AddressContent(
                        AddressKind.POST, "Straße des 17. Juni", "12 a", "Hof", "31582", "Nienburg", "DE", null, null)),
                List.of(),
                List.of(
                        new Role(1L, 2L, "Bäckerei " + family, null, new RoleContent("Leitung", null, null, true)),
                        new Role(
                                3L,
                                4L,
                                "Früherer Arbeitgeber",
                                null,
                                new RoleContent(null, null, TODAY.minusDays(1), false))));
    }
}
