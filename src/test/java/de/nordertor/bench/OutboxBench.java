package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nordertor.StatementLog;
import de.nordertor.platform.SmtpSink;
import de.nordertor.platform.SmtpSink.Taken;
import de.nordertor.platform.entity.MailHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 10,000 mails that are due at the same moment, to a mail server that answers at once: from the first one that it takes
 * until the last one is recorded. The timer looks every ten seconds; that comes before. The heap is what is alive. The
 * first 10,000 of a server that has just started (cold) take longer, for most of its code is not compiled yet: the bound is
 * that of one that runs.
 */
class OutboxBench {

    private static final int MAILS = 10_000;
    private static final double MOST_SECONDS = 15;
    private static final double FLAT_MIB = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern ALIVE = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final String TEXT = IntStream.range(0, 12)
            .mapToObj(i -> i + ". Heute fällig: Rückmeldung zur Patenschaft Spielplatz Nordring, Zuständigkeit klären.")
            .collect(Collectors.joining("\n"));
    private static final String HTML = MailHtml.page(
            Locale.GERMAN,
            "Ihre Fristen",
            "<h1>Ihre Fristen</h1><ul><li>" + TEXT.replace("\n", "</li><li>") + "</li></ul>");

    private final Figures figures = new Figures("reminders", "name", "seconds", "per_second", "heap_mib");
    private int next;

    @Test
    void tenThousandMailsThatAreDueAtOnceAreHandedOver() throws Exception {
        try (SmtpSink server = new SmtpSink(Integer.getInteger("nordertor.mail.port"))) {
            double cold = handOver(server, MAILS);
            figures.addRow("handed-over-cold", Figures.number(cold), Figures.number(MAILS / cold), "");
            double before = aliveMib();
            figures.addRow("before", "", "", Figures.number(before));
            double seconds = handOver(server, MAILS);
            figures.addRow("handed-over", Figures.number(seconds), Figures.number(MAILS / seconds), "");
            double after = aliveMib();
            figures.addRow("after", "", "", Figures.number(after));
            figures.write();

            assertThat(server.taken()).extracting(Taken::messageId).doesNotHaveDuplicates();
            assertThat(seconds).as("seconds").isLessThanOrEqualTo(MOST_SECONDS);
            assertThat(after - before).as("more heap, in MiB").isLessThanOrEqualTo(FLAT_MIB);
        }
    }

    /** @return how many seconds it took */
    private double handOver(SmtpSink server, int count) throws SQLException {
        int from = server.count();
        put(count);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> server.count() == from + count);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> waiting() == 0);
        return (System.nanoTime() - server.taken().get(from).at()) / 1e9;
    }

    private void put(int count) throws SQLException {
        String sql =
                "INSERT INTO outgoing_mail (id, version, unique_key, message_id, subject_kind, subject_id, revision,"
                        + " state, recipient, title, text, html, created_at, attempts, next_attempt_at) VALUES"
                        + " (NEXT VALUE FOR nordertor_id, 1, SHA2(?, 256), ?, 'Deadline', 1, 1, 'WAITING', ?, 'Ihre Fristen',"
                        + " ?, ?, UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6))";
        try (Connection root = StatementLog.root();
                PreparedStatement insert = root.prepareStatement(sql)) {
            root.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                next++;
                insert.setString(1, "bench/" + next);
                insert.setString(2, "<bench." + next + "@town.example>");
                insert.setString(3, "person" + next + "@verein.example");
                insert.setString(4, TEXT);
                insert.setString(5, HTML);
                insert.addBatch();
            }
            insert.executeBatch();
            root.commit();
        }
    }

    private static long waiting() throws SQLException {
        try (Connection root = StatementLog.root();
                Statement statement = root.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT COUNT(*) FROM outgoing_mail WHERE state = 'WAITING'")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** What is alive in the server, after a full collection. */
    private static double aliveMib() throws IOException {
        Path domain = Path.of(System.getProperty("nordertor.home"), "domains", "nordertor");
        String pid = Files.readString(domain.resolve("config/pid")).strip();
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(List.of(jcmd, pid, "GC.class_histogram")).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = ALIVE.matcher(told);
        assertThat(total.find()).as(told).isTrue();
        return Long.parseLong(total.group(1)) / 1024.0 / 1024.0;
    }
}
