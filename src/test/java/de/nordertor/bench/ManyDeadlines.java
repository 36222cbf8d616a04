package de.nordertor.bench;

import de.nordertor.StatementLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** 100,000 open deadlines of the quarter management, each with three reminders; some of them are due today. */
final class ManyDeadlines {

    static final int COUNT = 100_000;
    static final int DUE = 500;

    private static final long FIRST_ID = 2_000_000_000L;

    private static final String DIGITS =
            "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL"
                    + " SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";

    /** 0 to 99,999. */
    private static final String NUMBERS = "(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n FROM "
            + DIGITS + " a, " + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e, " + DIGITS + " f)";

    private static final String DEADLINES =
            "INSERT INTO deadline (id, version, subject_kind, subject_id, kind, what, due_on, effective_on, owner_role,"
                    + " owner_department_id, owner_key, state, moves, remind_days, due_version, created_at, created_by)"
                    + " SELECT " + FIRST_ID
                    + " + n, 1, 'PartnerOrganization', (SELECT MIN(id) FROM partner_organization),"
                    + " 'NEXT_STEP', CONCAT('Rückfrage ', n), DATE_ADD(CURRENT_DATE, INTERVAL 20 + n % 300 DAY),"
                    + " DATE_ADD(CURRENT_DATE, INTERVAL 20 + n % 300 DAY), 'QUARTER_MANAGEMENT', NULL,"
                    + " 'QUARTER_MANAGEMENT:', 'OPEN', 0, '14,3,0', 0, UTC_TIMESTAMP(6), 'Bench' FROM " + NUMBERS
                    + " numbers";

    private static final String REMINDERS =
            "INSERT INTO reminder (id, version, subject_kind, subject_id, audience, due_version, days_before, remind_on, state,"
                    + " attempts) SELECT " + FIRST_ID + " + " + COUNT + " * (1 + t.i) + n, 1, 'Deadline', " + FIRST_ID
                    + " + n, 'RESPONSIBLE', 0, t.days, DATE_ADD(CURRENT_DATE, INTERVAL 20 + n % 300 - t.days DAY), 'WAITING', 0"
                    + " FROM " + NUMBERS + " numbers JOIN (SELECT 0 AS i, 14 AS days UNION ALL SELECT 1, 3 UNION ALL"
                    + " SELECT 2, 0) t";

    private ManyDeadlines() {}

    /** None of them is due yet. */
    static void load() throws SQLException {
        run(DEADLINES, REMINDERS, "ANALYZE TABLE deadline", "ANALYZE TABLE reminder");
    }

    /** Somebody should be told of {@link #DUE} of them today. */
    static void letSomeBeDue() throws SQLException {
        run("UPDATE reminder SET remind_on = CURRENT_DATE WHERE days_before = 14 AND subject_id BETWEEN " + FIRST_ID
                + " AND " + (FIRST_ID + DUE - 1));
    }

    private static void run(String... statements) throws SQLException {
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }
}
