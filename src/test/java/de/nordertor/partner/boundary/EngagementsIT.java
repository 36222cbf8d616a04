package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.Engagements.OpenProfile;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.reminder.boundary.TestReminders;
import de.nordertor.reminder.entity.Reminder;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EngagementsIT {

    @Inject
    private Engagements engagements;

    @Inject
    private PartnerRegister register;

    @Inject
    private TestPeople people;

    @Inject
    private TestReminders engine;

    @Inject
    private EveryTrace database;

    private Long partner;

    @BeforeEach
    void thereIsAPartner() {
        people.have("quartier-it", Role.QUARTER_MANAGEMENT, null);
        people.have("reader-it", Role.READER, null);
        partner = register.partner("Partner " + System.nanoTime());
    }

    @Test
    void aProfileIsEmptyThenWrittenThenConfirmed() throws Exception {
        assertThat(people.as("reader-it", () -> engagements.find(partner))).isEmpty();
        people.run("quartier-it", () -> engagements.save(engagements.open(partner), input("zwei Tage im Jahr")));
        EngagementView view =
                people.as("reader-it", () -> engagements.find(partner)).orElseThrow();
        assertThat(view.resourceTypes()).containsExactly(ResourceType.STAFF_TIME, ResourceType.GOODS);
        assertThat(view.confirmedOn()).isNull();
        people.run("quartier-it", () -> engagements.confirm(partner));
        view = people.as("reader-it", () -> engagements.find(partner)).orElseThrow();
        assertThat(view.confirmedOn())
                .isBetween(TownDay.today().minusDays(1), TownDay.today().plusDays(1));
        assertThat(view.confirmedBy()).isEqualTo("Person quartier-it");
    }

    @Test
    void onceAYearTheQuarterManagementIsRemindedOfAsking() throws Exception {
        people.run("quartier-it", () -> engagements.save(engagements.open(partner), input("zwei Tage im Jahr")));
        people.run("quartier-it", () -> engagements.confirm(partner));
        database.sql("UPDATE engagement_profile SET confirmed_on = '"
                + TownDay.today().plusDays(2).minusYears(1) + "' WHERE organization_id = " + partner);
        Long profile = database.number("SELECT id FROM engagement_profile WHERE organization_id = " + partner);
        SystemWork.run(engagements::remind);
        LocalDate dueOn = TownDay.today().plusDays(2).minusYears(1).plusYears(1);
        assertThat(engine.reminders(profile))
                .extracting(Reminder::getRemindOn)
                .containsExactlyInAnyOrder(dueOn, dueOn.plusDays(30));
        assertThat(engine.tell(profile, TestReminders.at(dueOn, 6, 0))).isPositive();
        people.run("quartier-it", () -> engagements.confirm(partner));
        assertThat(engine.tell(profile, TestReminders.at(dueOn.plusDays(30), 6, 0)))
                .isZero();
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        OpenProfile opened = people.as("quartier-it", () -> engagements.open(partner));
        people.run("quartier-it", () -> engagements.save(opened, input("erstens")));
        assertThatThrownBy(() -> people.run("quartier-it", () -> engagements.save(opened, input("zweitens"))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .contains(new FieldChange("partner.engagement.capacity", "erstens", true)));
    }

    @Test
    void onlyWhoMayWriteWritesAndOnlyWhereThereIsAPartner() {
        assertThatThrownBy(() -> people.as("reader-it", () -> engagements.open(partner)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.run("reader-it", () -> engagements.confirm(partner)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> SystemWork.run(() -> engagements.open(-1L))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SystemWork.run(() -> engagements.confirm(partner)))
                .isInstanceOf(NotFoundException.class);
    }

    private static EngagementInput input(String capacity) {
        return new EngagementInput(
                Set.of(), Set.of(ResourceType.GOODS, ResourceType.STAFF_TIME), null, capacity, null, null);
    }
}
