package de.nordertor.matching.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.reminder.boundary.TestReminders;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderState;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A need or an offer is confirmed again before it expires, because somebody is reminded of it. */
@ExtendWith(ArquillianExtension.class)
class ListingRemindersIT {

    private static final String WRITER = "redaktion-it";

    @Inject
    private ListingEditing editing;

    @Inject
    private ListingSteps steps;

    @Inject
    private ListingExpiry expiry;

    @Inject
    private PartnerRegister register;

    @Inject
    private TestPeople people;

    @Inject
    private TestReminders engine;

    @Inject
    private EveryTrace database;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private Long responsible;
    private Long offer;
    private LocalDate lastDay;

    @BeforeEach
    void anOfferEndsSoon() throws Exception {
        people.have(WRITER, Role.EDITOR, null);
        responsible = people.have("kuemmerer-" + word, Role.EDITOR, "5");
        engine.address(responsible);
        Long partner = register.partner("Werkhof " + word);
        database.sql("UPDATE partner_organization SET responsible_id = " + responsible + " WHERE id = " + partner);
        offer = people.as(WRITER, () -> editing.create(TestListings.input(ListingKind.OFFER, "Saal " + word, partner)));
        LocalDate confirmed = TownDay.today().plusDays(18).minusMonths(3);
        lastDay = confirmed.plusMonths(3);
        database.sql("UPDATE listing SET confirmed_on = '" + confirmed + "' WHERE id = " + offer);
    }

    @Test
    void whoCaresForThePartnerIsToldTwiceHoweverOftenTheNightLooks() {
        SystemWork.run(expiry::remind);
        SystemWork.run(expiry::remind);
        assertThat(engine.reminders(offer))
                .extracting(Reminder::getRemindOn)
                .containsExactlyInAnyOrder(lastDay.minusDays(14), lastDay.minusDays(3));

        assertThat(engine.tell(offer, TestReminders.at(lastDay.minusDays(14), 6, 0)))
                .isEqualTo(1);
        SystemWork.run(expiry::remind);
        assertThat(engine.tell(offer, TestReminders.at(lastDay.minusDays(14), 6, 1)))
                .isZero();
        engine.write(responsible, TestReminders.at(lastDay.minusDays(13), 7, 0));
        assertThat(engine.tell(offer, TestReminders.at(lastDay.minusDays(3), 6, 0)))
                .isEqualTo(1);
        assertThat(engine.notices(responsible)).hasSize(2);
    }

    @Test
    void theMailSaysWhatIsToBeDone() {
        SystemWork.run(expiry::remind);
        LocalDate day = lastDay.minusDays(14);
        engine.tell(offer, TestReminders.at(day, 6, 0));
        for (int later = 0; engine.digests(responsible).isEmpty() && later < 7; later++) {
            engine.write(responsible, TestReminders.at(day.plusDays(later), 9, 0));
        }
        assertThat(engine.digests(responsible)).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("Noch gültig? Bestätigen: Saal " + word);
            assertThat(mail.html()).contains("<li>").contains("Noch gültig? Bestätigen: Saal " + word);
        });
    }

    @Test
    void whatWasConfirmedOrWithdrawnIsNotCalledToMind() throws Exception {
        SystemWork.run(expiry::remind);
        people.run(WRITER, () -> steps.confirm(offer));
        assertThat(engine.tell(offer, TestReminders.at(lastDay.minusDays(3), 6, 0)))
                .isZero();
        assertThat(engine.reminders(offer)).extracting(Reminder::getState).containsOnly(ReminderState.CANCELLED);

        database.sql("UPDATE listing SET confirmed_on = '" + lastDay.minusMonths(3) + "' WHERE id = " + offer);
        people.run(WRITER, () -> steps.become(offer, ListingState.WITHDRAWN, TownDay.today(), "Umbau"));
        int before = engine.reminders(offer).size();
        SystemWork.run(expiry::remind);
        assertThat(engine.reminders(offer)).hasSize(before);
    }

    @Test
    void aNightOfThePausedJobLosesNothing() {
        SystemWork.run(expiry::remind);
        database.sql("UPDATE reminder SET remind_on = '" + TownDay.today().minusDays(2) + "' WHERE days_before = 14"
                + " AND subject_id = " + offer);
        SystemWork.run(expiry::remind);
        assertThat(engine.tell(offer, TestReminders.at(TownDay.today(), 6, 0))).isEqualTo(1);
    }
}
