package de.nordertor.browser;

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
}
