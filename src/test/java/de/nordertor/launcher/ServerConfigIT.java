package de.nordertor.launcher;

import static de.nordertor.launcher.AdministratorsServer.mustSucceed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The way of an administrator through server-config/README.md, on a Payara and a MariaDB as they are unpacked. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the administrator's server")
@EnabledOnOs(OS.LINUX)
class ServerConfigIT {

    private static final String CHANGES = "nordertor.search_change";
    private static AdministratorsServer server;

    @BeforeAll
    static void anAdministratorFollowsTheReadme() throws IOException {
        server = AdministratorsServer.unpack();
        configureDatabases();
        server.startDomain();
        mustSucceed(server.script("2-payara.sh"));
        server.restartDomain();
        mustSucceed(server.asadmin(
                "deploy",
                "--name",
                "nordertor",
                "--contextroot",
                "/nordertor",
                server.war().toString()));
    }

    private static void configureDatabases() throws IOException {
        mustSucceed(server.script("1-databases.sh", "--defaults-extra-file=" + server.rootAccess()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSecondRunOfTheScriptsChangesNothing() throws IOException {
        String before = server.domainXml();
        configureDatabases();
        mustSucceed(server.script("2-payara.sh"));
        assertThat(server.domainXml()).isEqualTo(before);
    }

    @Test
    void nothingListensBeyondThisMachine() throws IOException {
        assertThat(Listeners.of(server.domain().pid())).isNotEmpty().allMatch(Listeners::isLoopback);
    }

    @Test
    void answersNameNoVersionAndCookiesAreForHttpsOnly() throws IOException {
        PlainBrowser browser = browser().open("identity/sign-in");
        assertThat(browser.headers()).doesNotContainKeys("server", "Server", "x-powered-by", "X-Powered-By");
        assertThat(browser.setCookies()).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .containsPattern("(?i); ?Secure")
                .containsPattern("(?i); ?HttpOnly"));
        assertThat(browser.setCookies())
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .containsPattern("(?i); ?SameSite=Lax");
    }

    @Test
    void theFirstAdministratorSignsInWithACodeThatWorksOnce() throws Exception {
        String code = code();
        String password = "ein langer Satz mit 4 Wörtern";
        PlainBrowser wrong = setUp(code.replaceFirst(".$", "-"), "falsch", password);
        assertThat(wrong.path()).contains("setup");

        PlainBrowser right = setUp(code, "erste", password);
        assertThat(right.path()).contains("sign-in");
        right.submit("signIn", Map.of("login", "erste", "password", password));
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.path()).doesNotContain("sign-in");

        assertThat(browser().open("identity/setup").status()).isEqualTo(404);
        assertThat(rows("SELECT * FROM nordertor.setup_code")).isZero();
        AdministratorsServer.Result second = server.script("first-administrator.sh");
        assertThat(second.exit()).isNotZero();
        assertThat(second.output()).contains("Es gibt schon");
    }

    @Test
    void backupWipeAndRestoreGiveTheSameRowsAndFiles() throws Exception {
        Files.createDirectories(server.attachments().resolve("ab"));
        Files.write(server.attachments().resolve("ab/stadtteilplan.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, -1});
        Files.writeString(server.attachments().resolve("Größe Ñandú.txt"), "Straße");
        aThingHasChanged();
        Map<String, Long> rows = server.database().rows();
        Map<String, String> files = hashesOfAllFiles();
        assertThat(rows).isNotEmpty();

        String output = mustSucceed(server.script("backup.sh", server.backups().toString()));
        Path backup = Path.of(output.lines().findFirst().orElseThrow().replace("Gesichert: ", ""));

        AdministratorsServer.Result refused = server.script("restore.sh", backup.toString());
        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output()).contains("nicht leer");
        wipe();
        assertThat(server.database().rows()).isEmpty();

        mustSucceed(server.script("restore.sh", backup.toString()));
        assertThat(rows.get(CHANGES)).isPositive();
        rows.put(CHANGES, 0L);
        assertThat(server.database().rows())
                .as("all but the changes, by which an index knows its database")
                .isEqualTo(rows);
        assertThat(hashesOfAllFiles()).isEqualTo(files);
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        String output = mustSucceed(
                server.script("backup.sh", server.backups().resolve("damaged").toString()));
        Path backup = Path.of(output.lines().findFirst().orElseThrow().replace("Gesichert: ", ""));
        Files.writeString(backup.resolve("attachments.tar.gz"), "damaged");
        AdministratorsServer.Result refused = server.script("restore.sh", backup.toString(), "--force");
        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output()).contains("beschädigt");
    }

    /** As an update or a restore does beside it. */
    @Test
    void aBackupThatMeetsATableMadeAnewBeginsOnceMore() throws IOException {
        Path met = server.backups().resolve("met");
        Path once = dumpThatFails("[ -e " + met + " ] || { touch " + met + "; exit 2; }");
        Files.createDirectories(met.getParent());
        String output = mustSucceed(server.backup(once, server.backups().resolve("again")));
        assertThat(output).contains("noch einmal").contains("Gesichert: ");

        AdministratorsServer.Result never =
                server.backup(dumpThatFails("exit 2"), server.backups().resolve("never"));
        assertThat(never.exit()).isNotZero();
        assertThat(never.output()).contains("Die Datenbank lässt sich nicht sichern.");
        assertThat(server.backups().resolve("never")).isEmptyDirectory();
    }

    private static Path dumpThatFails(String when) throws IOException {
        Path script = Files.createTempFile(server.attachments().getParent(), "dump", ".sh");
        Files.writeString(script, "#!/bin/sh\n" + when + "\nexec " + server.dump() + " \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    /** The batch store makes its tables when it is asked for the first time. */
    @Test
    void whatTheServerNotedOfOldRunsIsTidiedUp() throws Exception {
        mustSucceed(server.script("tidy.sh"));
        aRunEnded("reminders", 1, 31);
        aRunEnded("reminders", 2, 29);
        aRunEnded("partner-import", 3, 400);

        mustSucceed(server.script("tidy.sh"));

        assertThat(rows("SELECT * FROM nordertor_batch.EXECUTIONINSTANCEDATA")).isEqualTo(1);
        assertThat(rows("SELECT * FROM nordertor_batch.JOBINSTANCEDATA WHERE jobinstanceid = 2"))
                .isEqualTo(1);
        assertThat(server.script("tidy.sh", "alle").exit()).isNotZero();
    }

    private static void aRunEnded(String job, int id, int daysAgo) throws SQLException {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement()) {
            statement.execute("INSERT INTO nordertor_batch.JOBINSTANCEDATA (jobinstanceid, name, apptag) VALUES (" + id
                    + ", '" + job + "', 'nordertor')");
            statement.execute("INSERT INTO nordertor_batch.EXECUTIONINSTANCEDATA (jobexecid, jobinstanceid, createtime,"
                    + " starttime, endtime, updatetime, batchstatus, exitstatus) SELECT " + id + ", " + id
                    + ", t, t, t, t, 'COMPLETED', 'COMPLETED' FROM (SELECT NOW() - INTERVAL " + daysAgo
                    + " DAY AS t) AS ended");
        }
    }

    private static void aThingHasChanged() throws SQLException {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement()) {
            statement.execute("INSERT INTO " + CHANGES + " (subject_kind, subject_id, changed_at)"
                    + " VALUES ('Nothing', 1, UTC_TIMESTAMP(6))");
        }
    }

    private static PlainBrowser browser() {
        return new PlainBrowser("http://localhost:" + server.domain().httpPort() + "/nordertor/");
    }

    private static PlainBrowser setUp(String code, String login, String password) throws IOException {
        PlainBrowser browser = browser().open("identity/setup");
        assertThat(browser.status()).isEqualTo(200);
        return browser.submit(
                "create",
                Map.of(
                        "code", code,
                        "login", login,
                        "displayName", "Erste, Person",
                        "password", password,
                        "repeated", password));
    }

    private static String code() throws IOException {
        String output = mustSucceed(server.script("first-administrator.sh"));
        Matcher matcher = Pattern.compile("Einmalcode: (\\S+)").matcher(output);
        assertThat(matcher.find()).as(output).isTrue();
        return matcher.group(1);
    }

    private static long rows(String query) throws SQLException {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM (" + query + ") AS q")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static Map<String, String> hashesOfAllFiles() throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(server.attachments())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest =
                        java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(
                        server.attachments().relativize(file).toString(),
                        HexFormat.of().formatHex(digest));
            }
        }
        return hashes;
    }

    private static void wipe() throws Exception {
        try (Connection root = server.database().root();
                Statement statement = root.createStatement()) {
            for (String database : List.of("nordertor", "nordertor_audit")) {
                statement.execute("DROP DATABASE " + database);
                statement.execute("CREATE DATABASE " + database);
            }
        }
        Trees.delete(server.attachments());
    }
}
