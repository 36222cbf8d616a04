package de.nordertor.reminder.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.entity.Language;
import de.nordertor.reminder.control.MailWordings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailWordingTest {

    @Test
    void theDeliveredWordsCanBeUsed() {
        for (MailKind kind : MailKind.values()) {
            for (Language language : List.of(Language.DE, Language.EN)) {
                MailWording delivered = MailWordings.delivered(kind, language);
                assertThat(delivered.requireFor(kind)).isEqualTo(delivered);
            }
        }
        assertThat(MailWordings.delivered(MailKind.DIGEST, Language.EN))
                .isNotEqualTo(MailWordings.delivered(MailKind.DIGEST, Language.DE));
    }

    @Test
    void aWordThatThisKindDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new MailWording("{was}", "{liste}").requireFor(MailKind.DIGEST))
                .hasMessage("platform.placeholder.unknown");
        assertThatThrownBy(() -> new MailWording("{liste}", "{liste}").requireFor(MailKind.DIGEST))
                .hasMessage("platform.placeholder.unknown");
        assertThatThrownBy(() -> new MailWording("Heute", "{liste} {name").requireFor(MailKind.SINGLE))
                .hasMessage("platform.placeholder.brace");
        new MailWording("{was}", "{liste}").requireFor(MailKind.SINGLE);
    }

    @Test
    void theRemindersStandInItExactlyOnce() {
        assertThatThrownBy(() -> new MailWording("Heute", "Moin {name}").requireFor(MailKind.DIGEST))
                .hasMessage("reminder.template.listOnce");
        assertThatThrownBy(() -> new MailWording("Heute", "{liste} {liste}").requireFor(MailKind.DIGEST))
                .hasMessage("reminder.template.listOnce");
        assertThatThrownBy(() -> new MailWording("Heute", " \n ")).hasMessage("platform.error.required");
    }

    @Test
    void whatIsFilledInIsNotReadAsAWordInBraces() {
        MailWording wording = new MailWording("{name}: {anzahl}", "\nMoin {name},\n\n{liste}\n\n{stadt}\n");
        Map<String, String> values = Map.of("name", "{anzahl} $1 {liste}", "anzahl", "3", "stadt", "Norder\\tor");

        assertThat(wording.title(values)).isEqualTo("{anzahl} $1 {liste}: 3");
        assertThat(wording.before(values)).isEqualTo("Moin {anzahl} $1 {liste},");
        assertThat(wording.after(values)).isEqualTo("Norder\\tor");
    }
}
