package de.nordertor.cooperation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTemplateTest {

    @Test
    void whoeverChangesTheTextsAddsAVersion() {
        TextTemplate template = new TextTemplate(
                TemplateKind.AGREEMENT,
                AgreementLanguage.DE,
                "Vereinbarung",
                agreement("Eins"),
                SampleAgreement.CHANGE);
        template.rewrite(agreement("Eins"), SampleAgreement.CHANGE);
        assertThat(template.getVersions()).hasSize(1);
        template.rewrite(agreement("Zwei"), SampleAgreement.CHANGE);
        assertThat(template.current().getNumber()).isEqualTo(2);
        assertThat(template.getVersions().get(0).content().body()).isEqualTo("Eins");
    }

    @Test
    void aLetterHasNoPlaceForWhatOnlyAnAgreementHas() {
        assertThatThrownBy(() -> letter("Danke für {gegenleistungen}")).hasMessage("platform.placeholder.unknown");
        assertThatThrownBy(() -> letter(null)).hasMessage("platform.error.required");
        assertThat(letter("Danke für {leistungen}").current().content().body()).isEqualTo("Danke für {leistungen}");
    }

    @Test
    void whatIsFilledInIsNotReadAsAPlaceholder() {
        assertThat(Placeholder.fill(
                        "{partner} für {vorhaben}, {datum}",
                        Map.of(Placeholder.PARTNER, "{vorhaben} $1", Placeholder.COOPERATION, "A\\B")))
                .isEqualTo("{vorhaben} $1 für A\\B, {datum}");
    }

    private static TextTemplate letter(String text) {
        return new TextTemplate(
                TemplateKind.THANK_YOU,
                AgreementLanguage.DE,
                "Dank",
                new TemplateContent("Danke", text, null, null, null, null),
                SampleAgreement.CHANGE);
    }

    private static TemplateContent agreement(String preamble) {
        return new TemplateContent("Vereinbarung {vorhaben}", preamble, null, null, null, null);
    }
}
