package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.entity.MessageKey;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts german = Texts.in(Locale.GERMAN);

    @Test
    void germanIsGermanWhateverTheServersOwnLanguageIs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(german.get("platform.skip")).isEqualTo("Zum Inhalt");
            assertThat(Texts.in(Locale.ENGLISH).get("platform.skip")).isEqualTo("Skip to content");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void countsAreWrittenAsPeopleSayThem() {
        assertThat(german.format("platform.form.errors", 1)).isEqualTo("Bitte prüfen Sie eine Angabe:");
        assertThat(german.format("platform.form.errors", 3)).isEqualTo("Bitte prüfen Sie 3 Angaben:");
    }

    @Test
    void anArgumentMayItselfBeAText() {
        assertThat(german.format("platform.error.required", new MessageKey("platform.language")))
                .isEqualTo("Bitte füllen Sie „Sprache“ aus.");
    }

    @Test
    void aMissingTextShowsItsKeyAndHarmsNobody() {
        assertThat(german.get("nowhere.at.all")).isEqualTo("nowhere.at.all");
        assertThat(german.contains("nowhere.at.all")).isFalse();
    }
}
