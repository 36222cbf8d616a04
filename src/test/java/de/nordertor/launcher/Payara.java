package de.nordertor.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Payara Server process: started with the commands of server-config, watched until it serves, stopped in the end. */
class Payara {

    static final String CONTEXT_ROOT = "/nordertor";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Domain domain;
    private final ServerLog log;

    private Payara(Process process, Domain domain, ServerLog log) {
        this.process = process;
        this.domain = domain;
        this.log = log;
    }

    static Payara launch(Options options, Domain domain) {
        Path console = domain.directory().resolve("logs/console.log");
        Map<Boolean, List<String>> commands = configuration(options);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                options.payara().resolve("lib/client/appserver-cli.jar").toString(),
                "start-domain",
                "--verbose",
                "--domaindir",
                domain.directory().getParent().toString(),
                "--prebootcommandfile",
                commandFile(domain, "settings", commands.get(true)),
                "--postbootcommandfile",
                commandFile(domain, "boot", withDeployment(commands.get(false), options)),
                Domain.NAME);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(console.toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return new Payara(builder.start(), domain, new ServerLog(console));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All files of server-config/payara in the order of their names; under {@code true} the settings that are made
     * before anything serves. A running server starts a listener anew with each of its settings, and now and then that
     * listener is lost or knows no application.
     */
    private static Map<Boolean, List<String>> configuration(Options options) {
        try (Stream<Path> files = Files.list(options.serverConfig().resolve("payara"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".asadmin"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream().collect(Collectors.partitioningBy(line -> line.startsWith("set configs.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> withDeployment(List<String> commands, Options options) {
        List<String> lines = new ArrayList<>(commands);
        if (options.application() != null) {
            lines.add("deploy --force=true --name nordertor --contextroot " + CONTEXT_ROOT + " \""
                    + options.application() + "\"");
        }
        lines.add(ServerLog.LAST_COMMAND);
        return lines;
    }

    private static String commandFile(Domain domain, String name, List<String> lines) {
        try {
            return Files.write(domain.directory().resolve("config/" + name + ".asadmin"), lines)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady(boolean application) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            boolean done = log.bootCommandsDone();
            log.failure().ifPresent(failure -> {
                throw new StartFailed("Payara meldet einen Fehler (Protokoll: " + log.file() + "):\n" + failure);
            });
            if (done && (!application || answers())) {
                return;
            }
            if (!process.isAlive()) {
                throw new StartFailed("Payara hat sich beendet. Protokoll: " + log.file());
            }
            pause();
        }
        throw new StartFailed("Payara antwortet nach " + PATIENCE.toMinutes() + " Minuten nicht mit HTTP 200 unter "
                + url() + ". Protokoll: " + log.file());
    }

    private boolean answers() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new java.net.CookieManager())
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url()))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StartFailed interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StartFailed("Der Start wurde abgebrochen.", e);
    }

    String url() {
        return "http://localhost:" + domain.httpPort() + CONTEXT_ROOT + "/";
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** The server first, then the command that started it. */
    void stop() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : all) {
            try {
                handle.onExit().get(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                handle.destroyForcibly();
            }
        }
    }
}
