package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.TestJournal;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.partner.control.RetentionReminders;
import de.nordertor.partner.entity.RoleContent;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.boundary.TestReminders;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2017, 1, 31);

    @Inject
    private Retention retention;

    @Inject
    private PersonEditing editing;

    @Inject
    private ContactRoles roles;

    @Inject
    private People people;

    @Inject
    private Activities activities;

    @Inject
    private TestJournal journal;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople staff;

    @Inject
    private EveryTrace database;

    @Inject
    private TestReminders engine;

    @Inject
    private RetentionReminders source;

    private Long partner;
    private Long person;

    @BeforeEach
    void somebodyLeftLongAgo() {
        staff.have("protect-it", Role.DEPARTMENT_LEAD, null);
        staff.have("people-it", Role.QUARTER_MANAGEMENT, null);
        partner = register.partner("Partner");
        person = TestJournal.asSystem(() -> editing.createFor(
                partner, persons.full("Anna", "Weg"), new RoleContent("Leitung", null, LONG_AGO, false)));
        database.sql("UPDATE contact_person SET entered_at = '2016-05-18' WHERE id = " + person);
    }

    @Test
    void whoLeftLongAgoIsDueAndItIsSaidWhy() throws Exception {
        RetentionRow row = due().orElseThrow();
        assertThat(row.name()).isEqualTo("Dr. Anna Weg");
        assertThat(row.organizations()).isEqualTo("Partner");
        assertThat(row.lastRoleEndedOn()).isEqualTo(LONG_AGO);
        assertThat(row.lastContactOn()).isNull();
        assertThat(row.enteredOn()).isEqualTo(LocalDate.of(2016, 5, 18));
        assertThat(row.proposedOn()).isNull();
    }

    @Test
    void anotherRoleARecentContactOrAFreshEntryKeepsTheData() throws Exception {
        note(LONG_AGO);
        assertThat(due().orElseThrow().lastContactOn()).isEqualTo(LONG_AGO);
        note(journal.today().minusMonths(3));
        assertThat(due()).isEmpty();
        Long fresh = persons.person("Neu", "Hier");
        assertThat(staff.as("protect-it", retention::due))
                .noneMatch(row -> row.personId().equals(fresh));
    }

    @Test
    void aRoleThatLastsKeepsTheDataUnlessItWasAMistake() throws Exception {
        Long role = TestJournal.asSystem(() -> roles.add(person, partner, RoleContent.NEW));
        assertThat(due()).isEmpty();
        SystemWork.run(() -> roles.remove(role, roles.open(role).lockVersion()));
        assertThat(due()).isPresent();
    }

    @Test
    void theLeadsAreRemindedOnceForAllWhoWereFoundAndNobodyIsNamed() throws Exception {
        SystemWork.run(retention::propose);
        SystemWork.run(retention::propose);
        Long day = journal.today().toEpochDay();
        assertThat(engine.reminders(new SubjectRef("Retention", day))).hasSize(3);
        Reminded thing = asked(day).get(day);
        assertThat(Integer.parseInt(thing.what())).isPositive();
        assertThat(thing.responsible().role()).isEqualTo(Role.DEPARTMENT_LEAD);
        staff.run("protect-it", () -> {
            for (RetentionRow row : retention.due()) {
                retention.keep(row.personId(), journal.today().plusYears(1), "Prüfung");
            }
        });
        assertThat(asked(day)).isEmpty();
    }

    private Map<Long, Reminded> asked(Long day) {
        return TestJournal.asSystem(() -> source.current(List.of(day)));
    }

    @Test
    void theNightProposesAndErasesNothing() throws Exception {
        SystemWork.run(retention::propose);
        assertThat(due().orElseThrow().proposedOn()).isEqualTo(journal.today());
        SystemWork.run(() -> assertThat(retention.propose()).isZero());
        assertThat(staff.as("people-it", () -> people.get(person)).name().given())
                .isEqualTo("Anna");
    }

    @Test
    void somebodyDecidesToKeepTheData() throws Exception {
        LocalDate until = journal.today().plusMonths(6);
        staff.run("protect-it", () -> retention.keep(person, until, "Kooperation wird geprüft"));
        RetentionRow row = due().orElseThrow();
        assertThat(row.keptUntil()).isEqualTo(until);
        assertThat(row.keptBy()).isEqualTo("Person protect-it");
        assertThatThrownBy(() -> staff.run("protect-it", () -> retention.keep(person, journal.today(), "x")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> staff.run("people-it", () -> retention.keep(person, until, "x")))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whenTheDayOfKeepingHasComeTheLeadsAreRemindedAgain() throws Exception {
        SystemWork.run(retention::propose);
        staff.run("protect-it", () -> retention.keep(person, journal.today().plusDays(1), "Kooperation wird geprüft"));
        Long day = journal.today().toEpochDay();
        database.sql("UPDATE retention_proposal SET proposed_on = '2020-02-01', kept_until = '"
                + journal.today().minusDays(3) + "' WHERE person_id = " + person);
        long before = undecided(day);

        SystemWork.run(() -> assertThat(retention.propose()).isPositive());

        assertThat(undecided(day)).isEqualTo(before + 1);
        RetentionRow row = due().orElseThrow();
        assertThat(row.proposedOn()).isEqualTo(journal.today());
        assertThat(row.keptReason()).isEqualTo("Kooperation wird geprüft");
        assertThat(engine.reminders(new SubjectRef("Retention", day))).hasSize(3);
        SystemWork.run(() -> assertThat(retention.propose()).isZero());
    }

    private long undecided(Long day) {
        Reminded thing = asked(day).get(day);
        return thing == null ? 0 : Long.parseLong(thing.what());
    }

    @Test
    void whoIsKeptHidesNobody() throws Exception {
        String marker = "Bleibt" + person;
        database.sql("INSERT INTO contact_person (id, version, family_name, status, entered_at, changed_at, changed_by)"
                + " SELECT NEXT VALUE FOR nordertor_id, 1, '" + marker
                + "', status, '2015-01-02', changed_at, changed_by"
                + " FROM contact_person JOIN seq_1_to_500 WHERE id = " + person);
        database.sql(
                "INSERT INTO retention_proposal (id, version, person_id, proposed_on, kept_until, kept_by, kept_reason)"
                        + " SELECT NEXT VALUE FOR nordertor_id, 1, id, '2020-02-01', '"
                        + journal.today().plusYears(1)
                        + "', 'x', 'y' FROM contact_person WHERE family_name = '" + marker + "'");
        try {
            assertThat(due()).isPresent();
        } finally {
            database.sql("DELETE r FROM retention_proposal r JOIN contact_person p ON p.id = r.person_id"
                    + " WHERE p.family_name = '" + marker + "'");
            database.sql("DELETE FROM contact_person WHERE family_name = '" + marker + "'");
        }
    }

    private void note(LocalDate day) {
        SubjectRef subject = new SubjectRef("ContactPerson", person);
        TestJournal.asSystem(() -> activities.note(journal.on(day, "Anruf", subject)));
    }

    private Optional<RetentionRow> due() throws Exception {
        return staff.as("protect-it", retention::due).stream()
                .filter(row -> row.personId().equals(person))
                .findFirst();
    }
}
