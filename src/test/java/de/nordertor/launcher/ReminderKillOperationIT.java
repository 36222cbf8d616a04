package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.TownDay;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The database dies again and again while the job tells 2,000 reminders and writes the mails: in the end everybody was told
 * everything once.
 */
@EnabledIfSystemProperty(named = "nordertor.depth", matches = "full")
@EnabledOnOs(OS.LINUX)
class ReminderKillOperationIT {

    private static final int REMINDERS = 2_000;
    private static final int KILLS = 5;

    /** Each of them is told, and then a mail is written of it. */
    private static final int STEPS = 2 * REMINDERS;

    private static final long FIRST_ID = 3_000_000_000L;
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Duration STANDSTILL = Duration.ofSeconds(30);
    private static final String OWN = " BETWEEN " + FIRST_ID + " AND " + (FIRST_ID + REMINDERS - 1);

    private final long seed = Long.getLong("nordertor.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private LocalServer server;

    @BeforeEach
    void everybodyHasMuchToDoToday() throws Exception {
        System.out.println("seed of the kills: " + seed);
        server = MigratedServer.get();
        List<Long> people = people();
        String today = "'" + TownDay.today() + "'";
        try (Connection root = connection();
                Statement sql = root.createStatement()) {
            root.setAutoCommit(false);
            for (int i = 0; i < REMINDERS; i++) {
                long id = FIRST_ID + i;
                long person = people.get(i % people.size());
                sql.execute(
                        "INSERT INTO deadline (id, version, subject_kind, subject_id, kind, what, due_on, effective_on,"
                                + " owner_person_id, owner_key, state, moves, remind_days, due_version, created_at, created_by)"
                                + " SELECT " + id + ", 1, 'PartnerOrganization', MIN(id), 'DUTY', 'Rückfrage " + i
                                + "', " + today
                                + ", " + today + ", " + person + ", 'PERSON:" + person
                                + "', 'OPEN', 0, '0', 0, UTC_TIMESTAMP(6), 'Test' FROM partner_organization");
                sql.execute(
                        "INSERT INTO reminder (id, version, subject_kind, subject_id, audience, due_version, days_before,"
                                + " remind_on, state, attempts) VALUES (" + id + ", 1, 'Deadline', " + id
                                + ", 'RESPONSIBLE', 0, 0, "
                                + today + ", 'WAITING', 0)");
            }
            root.commit();
        }
    }

    @AfterEach
    void nothingIsLeftToDo() throws SQLException {
        execute("DELETE FROM outgoing_mail WHERE subject_kind = 'Reminder' AND subject_id" + OWN);
        execute("DELETE FROM notice WHERE reminder_id" + OWN);
        execute("DELETE FROM reminder WHERE id" + OWN);
        execute("DELETE FROM deadline WHERE id" + OWN);
    }

    @Test
    void everybodyIsToldEverythingOnceHoweverOftenTheDatabaseDies() throws Exception {
        long diedBefore = died();
        for (int kill = 1; kill <= KILLS; kill++) {
            startAnew();
            int share = STEPS / (KILLS + 1);
            long enough = (long) (kill - 1) * share + 1 + random.nextInt(share);
            awaitWork(() -> told() + written() >= enough || isNothingLeft());
            server.database().killAndRestart();
        }
        startAnew();
        awaitWork(this::isNothingLeft);

        assertThat(died()).isGreaterThan(diedBefore);
        assertThat(told()).isEqualTo(REMINDERS);
        assertThat(number("FROM reminder r JOIN notice n ON n.reminder_id = r.id"
                        + " JOIN deadline d ON d.id = r.subject_id AND d.owner_person_id = n.person_id"
                        + " WHERE r.state = 'TOLD' AND n.mail = 'ALONE' AND r.id" + OWN))
                .isEqualTo(REMINDERS);
        assertThat(written()).isEqualTo(REMINDERS);
        assertThat(number("FROM outgoing_mail m JOIN deadline d ON d.id = m.subject_id"
                        + " JOIN user_account u ON u.id = d.owner_person_id AND u.email = m.recipient"
                        + " WHERE m.subject_kind = 'Reminder' AND m.subject_id" + OWN))
                .isEqualTo(REMINDERS);
    }

    private long told() throws SQLException {
        return number("FROM notice WHERE reminder_id" + OWN);
    }

    private long written() throws SQLException {
        return number("FROM outgoing_mail WHERE subject_kind = 'Reminder' AND subject_id" + OWN);
    }

    private boolean isNothingLeft() throws SQLException {
        return number("FROM reminder WHERE state = 'WAITING' AND id" + OWN) == 0
                && number("FROM notice WHERE mail = 'WAITING' AND reminder_id" + OWN) == 0;
    }

    /** How many runs did not come to their end. */
    private long died() throws SQLException {
        return number("FROM reminder_run WHERE state IN ('FAILED', 'LOST')");
    }

    /**
     * The lease of a run that could not end would last five minutes, what failed while the database was dead would rest for
     * one, and the next tick of the timer may be as far away.
     */
    private void startAnew() throws SQLException {
        long runs = number("FROM reminder_run");
        Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofSeconds(1))
                // until the server has noticed that its connections are dead
                .ignoreExceptions()
                .until(() -> {
                    execute("DELETE FROM work_lease WHERE name = 'reminders'");
                    execute("UPDATE reminder SET next_attempt_at = NULL WHERE state = 'WAITING' AND id" + OWN);
                    execute("UPDATE reminder_choice SET next_attempt_at = NULL");
                    administrator().open("reminder/job").submit("startNow", Map.of());
                    return number("FROM reminder_run") > runs;
                });
    }

    private PlainBrowser administrator() throws IOException {
        PlainBrowser browser = new PlainBrowser(server.url()).open("identity/sign-in");
        return browser.submit("signIn", Map.of("login", "admin", "password", DemoSignIns.password()));
    }

    /** What fails where the last kill is noticed only now rests for a minute and until the next tick: somebody starts again. */
    private void awaitWork(Callable<Boolean> condition) {
        AtomicLong moved = new AtomicLong(System.nanoTime());
        AtomicLong seen = new AtomicLong(-1);
        Awaitility.await().atMost(LONG).pollInterval(Duration.ofMillis(20)).until(() -> {
            if (condition.call()) {
                return true;
            }
            long now = told() + written();
            if (seen.getAndSet(now) != now) {
                moved.set(System.nanoTime());
            } else if (System.nanoTime() - moved.get() > STANDSTILL.toNanos()) {
                startAnew();
                moved.set(System.nanoTime());
            }
            return false;
        });
    }

    private List<Long> people() throws SQLException {
        try (Connection root = connection();
                Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id FROM user_account WHERE state = 'ACTIVE' AND email IS NOT NULL ORDER BY id")) {
            List<Long> people = new ArrayList<>();
            while (row.next()) {
                people.add(row.getLong(1));
            }
            return people;
        }
    }

    private long number(String from) throws SQLException {
        try (Connection root = connection();
                Statement statement = root.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) " + from)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection root = connection();
                Statement statement = root.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        Connection root = server.database().root();
        root.setCatalog("nordertor");
        return root;
    }
}
