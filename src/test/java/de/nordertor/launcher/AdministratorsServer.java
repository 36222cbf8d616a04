package de.nordertor.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** MariaDB and Payara as they are unpacked, which only the scripts of server-config turn into a Nordertor server. */
class AdministratorsServer implements AutoCloseable {

    /** What a script said and how it ended. */
    record Result(int exit, String output) {}

    private final Options options;
    private final Path etc;
    private final Database database;
    private final Domain domain;

    private AdministratorsServer(Options options, Path etc, Database database, Domain domain) {
        this.options = options;
        this.etc = etc;
        this.database = database;
        this.domain = domain;
    }

    static AdministratorsServer unpack() throws IOException {
        Path build = ServerHomes.build();
        Path home = ServerHomes.empty("operation");
        Path etc = Private.directory(home.resolve("etc"));
        Options options = new Options(
                home, build, OptionalInt.of(Ports.free(1).get(0)), build.resolve("nordertor.war"), false, true);
        Database database = Database.startEmpty(options);
        AdministratorsServer server = new AdministratorsServer(options, etc, database, Domain.asDistributed(options));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "administrators-server-stop"));
        server.writeConfiguration();
        return server;
    }

    /** The values that are different here; everything else stands as it is delivered. */
    private void writeConfiguration() throws IOException {
        String delivered = Files.readString(options.serverConfig().resolve("nordertor.conf"));
        Files.writeString(
                etc.resolve("nordertor.conf"),
                delivered
                        .replaceFirst("(?m)^nordertor.database.url=.*$", "nordertor.database.url=" + database.url())
                        .replaceFirst(
                                "(?m)^nordertor.attachments.dir=.*$", "nordertor.attachments.dir=" + attachments())
                        .replaceFirst(
                                "(?m)^nordertor.index.dir=.*$",
                                "nordertor.index.dir=" + options.home().resolve("index")));
        database.clientAccess(rootAccess());
    }

    Path attachments() {
        return options.home().resolve("attachments");
    }

    Path backups() {
        return options.home().resolve("backups");
    }

    Path rootAccess() {
        return etc.resolve("root.cnf");
    }

    Path war() {
        return options.application();
    }

    Domain domain() {
        return domain;
    }

    String domainXml() throws IOException {
        return Files.readString(domain.directory().resolve("config/domain.xml"));
    }

    void startDomain() throws IOException {
        mustSucceed(asadmin("start-domain", "--domaindir", domains(), Domain.NAME));
    }

    void restartDomain() throws IOException {
        mustSucceed(asadmin("stop-domain", "--domaindir", domains(), Domain.NAME));
        startDomain();
    }

    private String domains() {
        return domain.directory().getParent().toString();
    }

    Result asadmin(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(asadmin()));
        command.addAll(List.of("--port", String.valueOf(domain.adminPort())));
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    private String asadmin() {
        return options.payara().resolveSibling("bin").resolve("asadmin").toString();
    }

    Result script(String name, String... arguments) throws IOException {
        return run(script(name, List.of(arguments)), Map.of());
    }

    /** Saves with this program in place of the one that reads the database. */
    Result backup(Path dump, Path directory) throws IOException {
        return run(script("backup.sh", List.of(directory.toString())), Map.of("MARIADB_DUMP", dump.toString()));
    }

    private List<String> script(String name, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of("bash", options.serverConfig().resolve(name).toString()));
        command.addAll(arguments);
        return command;
    }

    Path dump() {
        return options.build().resolve("mariadb/bin/mariadb-dump");
    }

    static String mustSucceed(Result result) {
        if (result.exit() != 0) {
            throw new AssertionError("Exit " + result.exit() + ":\n" + result.output());
        }
        return result.output();
    }

    private Result run(List<String> command, Map<String, String> environment) throws IOException {
        Path mariadb = options.build().resolve("mariadb");
        Path output = Files.createTempFile(options.home(), "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("NORDERTOR_ETC", etc.toString());
        builder.environment().put("NORDERTOR_HEAP", "768m");
        builder.environment().put("ASADMIN", asadmin() + " --port " + domain.adminPort());
        builder.environment().put("AS_EXTRA_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("MARIADB", mariadb.resolve("bin/mariadb").toString());
        builder.environment().put("MARIADB_DUMP", dump().toString());
        builder.environment().put("LD_LIBRARY_PATH", mariadb.resolve("libs").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Too slow: " + command + "\n" + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        Path pid = domain.directory().resolve("config/pid");
        try {
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).ifPresent(ProcessHandle::destroy);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            database.stop();
        }
    }
}
