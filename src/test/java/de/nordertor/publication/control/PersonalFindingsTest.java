package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.boundary.Sentence;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be personal data in what would be shown. */
class PersonalFindingsTest {

    @Test
    void mailAddressesAndPeopleWhoAreSpokenOfAreFound() {
        assertThat(in("<p>Fragen an anna.mueller@firma-nord.example oder Frau Dr. Müller.</p>")
                        .obvious())
                .containsExactly(
                        Sentence.of("publication.warning.addressed", "Frau Dr. Müller"),
                        Sentence.of("publication.warning.mail", "anna.mueller@firma-nord.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05021 87-234", "(05021) 87234", "+49 5021 87234", "0049 5021 87234", "0171/2345678"})
    void telephoneNumbersAreFound(String number) {
        assertThat(in("Anruf unter " + number + " genügt.").obvious())
                .singleElement()
                .extracting(Sentence::key)
                .isEqualTo("publication.warning.phone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vorlage 5/014/2016 vom 18.05.2016",
                "VO/20/274 und BV/149/2017",
                "2852/2017",
                "10.000 Euro, 0,75 Stellen, 2016 bis 2017",
                "Produkt 5020, Schlüssel 03256022x"
            })
    void otherNumbersAreNone(String text) {
        assertThat(in(text).obvious()).isEmpty();
    }

    @Test
    void aNameIsFoundInEitherOrderAndInTheGenitive() {
        assertThat(in("Auf Vorschlag von Müller, Anna.").people(List.of("Anna Müller"), "w"))
                .hasSize(1);
        assertThat(in("Anna Müllers Betrieb hilft.").people(List.of("Anna Müller"), "w"))
                .hasSize(1);
        assertThat(in("Die Müllerstraße in Anna.").people(List.of("Anna Müller"), "w"))
                .isEmpty();
        assertThat(in("Anna Müllers Betrieb hilft.").possibleNames()).contains("Müller", "Müllers", "Betrieb");
    }

    @Test
    void whoAgreedToBeNamedIsNoFinding() {
        PublicDraft person = new PublicDraft(
                PublicRef.of(PublicKind.PERSON, "CouncilMember", 1L),
                new ObjectContent().text("name", "Anna Müller").build());

        assertThat(PersonalFindings.in(List.of(person), Facts::plain).possibleNames())
                .isEmpty();
    }

    private static PersonalFindings in(String text) {
        PublicDraft draft = new PublicDraft(
                PublicRef.of(PublicKind.PAPER, "CouncilPaper", 1L),
                new ObjectContent().text("text", text).build());
        return PersonalFindings.in(List.of(draft), Facts::plain);
    }
}
