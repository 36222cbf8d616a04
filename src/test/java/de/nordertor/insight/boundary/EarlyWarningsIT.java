package de.nordertor.insight.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.ListStatements;
import de.nordertor.TownDay;
import de.nordertor.idea.boundary.TestIdeas;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the rooms know is put together: contacts and deadlines of the journal, partners, promises and milestones. */
@ExtendWith(ArquillianExtension.class)
class EarlyWarningsIT {

    private static final LocalDate TODAY = TownDay.today();

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Inject
    private EarlyWarnings warnings;

    @Inject
    private ListStatements lists;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private TestPeople people;

    private final String word = TestIdeas.word();

    @BeforeEach
    void thePeople() {
        people.have("reader-it", Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void whatStallsIsToldWithEveryReason() throws Exception {
        Long id = cooperation("IN_PROGRESS", null);
        Long partner = register.partner("Druckerei " + word);
        partner(id, partner);
        milestone(id, "Plakate " + word, 3);
        promise(id, "Zwölf Lesestunden " + word, TODAY.minusDays(2));

        Stalled stalled = stalled(id);
        assertThat(people.as("reader-it", () -> warnings.of(id))).isEqualTo(stalled.warnings());

        assertThat(stalled.warnings())
                .extracting(warning -> warning.kind().name() + warning.why().arguments())
                .containsExactly(
                        "PROMISE_OVERDUE[Zwölf Lesestunden " + word + ", " + TODAY.minusDays(2) + ", 2]",
                        "SILENT[365, 30, " + TODAY.minusDays(365) + "]",
                        "CONTACT_GONE[Druckerei " + word + "]",
                        "MOVED[Plakate " + word + ", 3]",
                        "NO_NEXT_STEP[]");
    }

    @Test
    void contactsDeadlinesAndPeopleEndTheWarningsAndSoDoesARest() throws Exception {
        Long id = cooperation("IN_PROGRESS", null);
        Long partner = register.partner("Druckerei " + word);
        persons.personOf(partner, "Erna", "Ähre" + word);
        partner(id, partner);
        contact(id, TODAY.minusDays(1));
        deadline(id, TODAY.plusDays(3));
        assertThat(all()).extracting(Stalled::id).doesNotContain(id);
        assertThat(people.as("reader-it", () -> warnings.of(id))).isEmpty();
        Long resting = cooperation("ON_HOLD", TODAY.plusDays(1));
        Long rested = cooperation("ON_HOLD", TODAY);
        cooperation("COMPLETED", null);
        assertThat(all()).extracting(Stalled::id).doesNotContain(resting);
        assertThat(stalled(rested).warnings()).extracting(Warning::kind).containsExactly(WarningKind.REST_OVER);
    }

    @Test
    void onlyWhatWasSentIsWaitedForAndWhatIsReachedIsNotMoved() throws Exception {
        Long sent = cooperation("INITIATION", null);
        agreement(sent, "SENT", TODAY.minusDays(15));
        Long drafted = cooperation("INITIATION", null);
        agreement(drafted, "DRAFT", TODAY.minusDays(15));
        milestone(drafted, "Plakate " + word, 3);
        run("UPDATE milestone SET done_on = ? WHERE cooperation_id = ?", TODAY, drafted);
        assertThat(stalled(sent).warnings())
                .extracting(Warning::kind)
                .containsExactly(WarningKind.SILENT, WarningKind.UNSIGNED, WarningKind.NO_NEXT_STEP);
        assertThat(stalled(drafted).warnings())
                .extracting(Warning::kind)
                .containsExactly(WarningKind.SILENT, WarningKind.NO_NEXT_STEP);
    }

    @Test
    void allAreLookedAtInAsManyStatementsAsThereAreQuestions() throws Exception {
        lists.takes(9, Role.READER, () -> warnings.all(), () -> {
            try {
                cooperation("IN_PROGRESS", null);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertThatThrownBy(() -> people.as("admin-it", () -> warnings.all())).isInstanceOf(NotPermittedException.class);
    }

    private List<Stalled> all() throws Exception {
        return people.as("reader-it", () -> warnings.all());
    }

    private Stalled stalled(Long id) throws Exception {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private Long cooperation(String state, LocalDate resumeOn) throws SQLException {
        Long id = next();
        run(
                "INSERT INTO cooperation (id, version, title, state, state_since, resume_on, changed_at, changed_by)"
                        + " VALUES (?, 1, ?, ?, ?, ?, UTC_TIMESTAMP(6), 'Test')",
                id,
                "Vorhaben " + word + id,
                state,
                TODAY.minusDays(365),
                resumeOn);
        return id;
    }

    private void partner(Long id, Long partner) throws SQLException {
        run(
                "INSERT INTO cooperation_partner (id, version, cooperation_id, ordinal, organization_id, role) VALUES (?, 1, ?, 0, ?, 'GIVER')",
                next(),
                id,
                partner);
    }

    private void milestone(Long id, String title, int moves) throws SQLException {
        run("INSERT INTO milestone VALUES (?, 1, ?, 0, ?, ?, NULL, ?)", next(), id, title, TODAY.plusDays(9), moves);
    }

    private Long agreement(Long id, String state, LocalDate since) throws SQLException {
        Long agreement = next();
        run(
                "INSERT INTO cooperation_agreement (id, version, cooperation_id, number, language, title, state, state_since,"
                        + " changed_at, changed_by) VALUES (?, 1, ?, 1, 'DE', 'Vereinbarung', ?, ?, UTC_TIMESTAMP(6), 'Test')",
                agreement,
                id,
                state,
                since);
        return agreement;
    }

    private void promise(Long id, String what, LocalDate dueOn) throws SQLException {
        Long agreement = agreement(id, "SIGNED", TODAY.minusDays(60));
        run(
                "INSERT INTO commitment (id, version, agreement_id, what, resource_type, due_on, due_version, state, changed_at,"
                        + " changed_by) VALUES (?, 1, ?, ?, 'STAFF_TIME', ?, 1, 'OPEN', UTC_TIMESTAMP(6), 'Test')",
                next(),
                agreement,
                what,
                dueOn);
    }

    private void contact(Long id, LocalDate day) throws SQLException {
        Long activity = next();
        run(
                "INSERT INTO activity (id, version, kind, occurred_on, title, author_name, created_at, changed_at, changed_by)"
                        + " VALUES (?, 1, 'CALL', ?, 'Anruf', 'Test', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'Test')",
                activity,
                day);
        run("INSERT INTO activity_subject VALUES (?, 'Cooperation', ?, ?)", activity, id, day);
    }

    private void deadline(Long id, LocalDate day) throws SQLException {
        run(
                "INSERT INTO deadline (id, version, subject_kind, subject_id, kind, what, due_on, effective_on, owner_role, owner_key, state,"
                        + " moves, created_at, created_by) VALUES (?, 1, 'Cooperation', ?, 'NEXT_STEP', 'Anrufen', ?, ?, 'MAYOR',"
                        + " 'MAYOR', 'OPEN', 0, UTC_TIMESTAMP(6), 'Test')",
                next(),
                id,
                day,
                day);
    }

    private Long next() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT NEXT VALUE FOR nordertor_id");
                var found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
