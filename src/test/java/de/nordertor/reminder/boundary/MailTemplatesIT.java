package de.nordertor.reminder.boundary;

import static de.nordertor.reminder.boundary.TestReminders.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Language;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.control.BulkRepository;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.control.MailWordings;
import de.nordertor.reminder.entity.MailKind;
import de.nordertor.reminder.entity.MailWording;
import de.nordertor.reminder.entity.ReminderDays;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The words of the mails, as an administrator writes them and as they arrive. */
@ExtendWith(ArquillianExtension.class)
class MailTemplatesIT {

    private static final MailWording DELIVERED = MailWordings.delivered(MailKind.DIGEST, Language.DE);

    @Inject
    private MailTemplates templates;

    @Inject
    private Reminders reminders;

    @Inject
    private TestReminders engine;

    @Inject
    private TestReminderSource source;

    @Inject
    private TestPeople people;

    @Inject
    private BulkRepository bulk;

    @Inject
    private UserTransaction transaction;

    private final LocalDate due = TownDay.workingDayInYears(5);
    private final String admin = "words-" + UUID.randomUUID().toString().substring(0, 8);
    private Long adminId;

    @BeforeEach
    void anAdministratorWhoIsReminded() throws Exception {
        adminId = people.have(admin, Role.ADMINISTRATOR, null);
        engine.address(adminId);
    }

    @AfterEach
    void backToTheDeliveredWords() throws Exception {
        MailTemplateRow row = german();
        people.run(admin, () -> templates.restore(row.id(), row.version()));
    }

    @Test
    void mailsAreWrittenInTheTownsOwnWords() throws Exception {
        save(german(), "{anzahl} für {name}", "Moin {name}!\n\nEs geht um:\n\n{liste}\n\nIhr Rathaus");

        MailContent mail = reminded();

        assertThat(mail.title()).isEqualTo("1 Erinnerung für Person " + admin);
        assertThat(mail.text())
                .startsWith("Moin Person " + admin + "!\n\nEs geht um:\n\nHeute:\n- ")
                .endsWith("\n\nIhr Rathaus\n");
        assertThat(mail.html())
                .contains("<p>Moin Person " + admin + "!</p>\n<p>Es geht um:</p>\n<h2>Heute:</h2>")
                .contains("<p>Ihr Rathaus</p>");
        assertThat(german().own()).isTrue();
    }

    /** Only somebody at the database, or a version that takes a word away, could do that. */
    @Test
    void aTemplateWithAMistakeStopsNoMailAndIsSeen() throws Exception {
        engine.storeTemplate(german().id(), "{quatsch}", "Ohne Erinnerungen");

        MailContent mail = reminded();

        assertThat(mail.text()).startsWith("Guten Tag Person " + admin).contains("heute fällig");
        assertThat(mail.title()).startsWith("1 Erinnerung (");
        assertThat(german().usable()).isFalse();
        assertThat(german().title()).isEqualTo("{quatsch}");
    }

    @Test
    void aMistakeIsRefusedAndNothingIsStored() throws Exception {
        MailTemplateRow row = german();

        assertThatThrownBy(() -> save(row, "Heute", "Moin {vorname}, {liste}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("platform.placeholder.unknown");
        assertThatThrownBy(() -> save(row, "Heute", "Moin {name}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("reminder.template.listOnce");
        assertThat(german()).isEqualTo(row);
    }

    @Test
    void theDeliveredWordsUnchangedStayTheDeliveredOnes() throws Exception {
        save(german(), DELIVERED.title(), DELIVERED.body());
        assertThat(german().own()).isFalse();
        save(german(), "Heute", "{liste}");
        assertThat(german().own()).isTrue();
        save(german(), DELIVERED.title(), DELIVERED.body());
        assertThat(german().own()).isFalse();
    }

    @Test
    void whoIsSlowerIsToldSo() throws Exception {
        MailTemplateRow read = german();
        save(read, "Zuerst", "{liste}");

        assertThatThrownBy(() -> save(read, "Danach", "{liste}")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> people.run(admin, () -> templates.restore(read.id(), read.version())))
                .isInstanceOf(ConflictException.class);
        assertThat(german().title()).isEqualTo("Zuerst");
    }

    @Test
    void aSampleGoesToWhoeverWantsItAndStoresNothing() throws Exception {
        MailTemplateRow row = german();

        String address = people.as(admin, () -> templates.sendSample(typed(row, "Probe {datum}", "{liste}")));

        assertThat(address).isEqualTo("person-" + adminId + "@stadt.example");
        assertThat(engine.mails(new SubjectRef(MailTemplates.KIND, row.id())))
                .filteredOn(mail -> mail.title().startsWith("Probe "))
                .first()
                .satisfies(mail -> assertThat(mail.text()).contains("(erfunden)", "heute fällig", "2 Tage überfällig"));
        assertThat(german()).isEqualTo(row);
    }

    /** @return the digest of somebody who is reminded of one thing today */
    private MailContent reminded() throws Exception {
        transaction.begin();
        Long thing = bulk.ids(1).get(0);
        source.have(thing, due, adminId);
        reminders.order(List.of(
                new ReminderOrder(new SubjectRef(TestReminderSource.KIND, thing), 0, due, ReminderDays.of(0), null)));
        transaction.commit();
        engine.tell(thing, at(due, 8, 0));
        assertThat(engine.write(adminId, at(due, 8, 1))).isEqualTo(1);
        return engine.digests(adminId).get(0);
    }

    private void save(MailTemplateRow row, String title, String body) throws Exception {
        people.run(admin, () -> templates.save(typed(row, title, body)));
    }

    private static MailTemplateRow typed(MailTemplateRow row, String title, String body) {
        return new MailTemplateRow(
                row.id(), row.version(), row.kind(), row.language(), row.own(), row.usable(), title, body);
    }

    private MailTemplateRow german() throws Exception {
        return people.as(admin, () -> templates.list()).stream()
                .filter(row -> row.kind() == MailKind.DIGEST && row.language() == Language.DE)
                .findFirst()
                .orElseThrow();
    }
}
