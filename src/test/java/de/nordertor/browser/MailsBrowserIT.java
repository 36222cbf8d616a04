package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the keeper of the house does with mails that could not be delivered. */
class MailsBrowserIT extends BrowserTest {

    private static final String ADD = "INSERT INTO nordertor.outgoing_mail (id, version, unique_key, message_id,"
            + " subject_kind, subject_id, revision, state, recipient_name, recipient, title, text, created_at, attempts,"
            + " settled_at, failure) VALUES (%1$s, 1, '%1$s', '<%1$s@localhost>', 'GroupMeeting', 49, 1,"
            + " 'UNDELIVERABLE', 'Cordes, Helga', 'helga@verein.example', 'Einladung', 'Guten Tag', UTC_TIMESTAMP(6), 1,"
            + " UTC_TIMESTAMP(6), '550 5.1.1 User unknown')";

    /** Its second attempt is counted, and may be going on: sent again now, it would go twice. */
    private static final String BEING_TRIED = "UPDATE nordertor.outgoing_mail SET state = 'WAITING', attempts = 2,"
            + " settled_at = NULL, next_attempt_at = UTC_TIMESTAMP(6) + INTERVAL 4 MINUTE WHERE id = 18";

    @BeforeEach
    void twoCouldNotBeDelivered() {
        nobodyHasMail();
        DemoDatabase.run(ADD.formatted("18"), ADD.formatted("19"));
    }

    @AfterEach
    void nobodyHasMail() {
        DemoDatabase.run("DELETE FROM nordertor.outgoing_mail WHERE id IN (18, 19)");
    }

    @Test
    void allAreSentAgainAtOnce() {
        PageObject admin = as("admin").open("platform/mails").hasTitle("Ausgehende E-Mails");
        admin.shows("2 waren nicht zustellbar").inspect("mails", "undeliverable");
        admin.press("Alle unzustellbaren noch einmal senden").confirm("Alle unzustellbaren noch einmal senden");
        admin.notices("2 E-Mails werden noch einmal gesendet.").shows("alle waren zustellbar");
    }

    @Test
    void whatIsBeingTriedIsLeftAlone() {
        DemoDatabase.run(BEING_TRIED);
        PageObject admin = as("admin").open("platform/mail?id=18").hasTitle("Ausgehende E-Mail");
        admin.press("Noch einmal senden").notices("Diese E-Mail wird gerade gesendet oder");
        admin.hasTitle("Ausgehende E-Mails").shows("wartet").inspect("mails", "being-tried");
        assertThat(DemoDatabase.value("SELECT attempts FROM nordertor.outgoing_mail WHERE id = 18"))
                .isEqualTo("2");
    }
}
