package de.nordertor.launcher;

import de.nordertor.platform.control.mail.MailNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link MailNode} that can be killed as a power cut would, and started again. */
final class MailNodeProcess implements AutoCloseable {

    /** The server's own persistence, on which the application runs. */
    private static final List<String> PERSISTENCE = List.of("asm", "core", "jpa", "jpa.jpql");

    private final ProcessBuilder builder;
    private final Path log;
    private Process process;

    MailNodeProcess(Options options, Database database, int mailPort, Instant begin, Path log) throws IOException {
        String classPath = Stream.concat(
                        PERSISTENCE.stream().map(part -> options.payara()
                                .resolve("modules/org.eclipse.persistence." + part + ".jar")
                                .toString()),
                        Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        classPath,
                        MailNode.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        MailNode.DATABASE,
                        database.url() + "/nordertor?useMysqlMetadata=true&user=nordertor&password="
                                + database.password(),
                        MailNode.PORT,
                        String.valueOf(mailPort),
                        MailNode.BEGIN,
                        begin.toString()));
        this.log = log;
        start();
    }

    void start() throws IOException {
        process = builder.start();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void killAndRestart() throws IOException {
        kill();
        start();
    }

    /** How often a mail server that had answered before did not answer any more. */
    long outages() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("The mail server cannot be reached"))
                    .count();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
