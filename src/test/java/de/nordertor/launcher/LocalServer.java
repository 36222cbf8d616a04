package de.nordertor.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** MariaDB and Payara together. Whatever of them runs is stopped when the JVM ends, also in the middle of a start. */
class LocalServer implements AutoCloseable {

    private final Options options;
    private final int mailPort = Ports.free(1).get(0);
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private Database database;
    private Domain domain;
    private Payara payara;
    private volatile boolean closing;

    private LocalServer(Options options) {
        this.options = options;
    }

    static LocalServer start(Options options) {
        LocalServer server = new LocalServer(options);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "nordertor-stop"));
        try {
            server.start();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void start() {
        try {
            Private.directory(options.home());
            Private.directory(options.home().resolve("attachments"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.start(options);
        stopLater(database::stop);
        startPayara();
    }

    private void startPayara() {
        domain = Domain.create(options, properties(), aliases(database));
        payara = Payara.launch(options, domain);
        stopLater(payara::stop);
        payara.awaitReady(options.application() != null);
    }

    private void stopLater(Runnable stop) {
        synchronized (stops) {
            stops.push(stop);
        }
    }

    /** The administrator's file, with what must be different on a workstation. */
    private Map<String, String> properties() {
        Properties file = new Properties();
        Path path = options.serverConfig().resolve("nordertor.conf");
        try (var reader = Files.newBufferedReader(path)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> properties = new LinkedHashMap<>();
        file.stringPropertyNames().stream().sorted().forEach(name -> properties.put(name, file.getProperty(name)));
        properties.put("nordertor.database.url", database.url());
        properties.put(
                "nordertor.attachments.dir",
                options.home().resolve("attachments").toString());
        properties.put("nordertor.index.dir", options.home().resolve("index").toString());
        // where nobody listens but a mail server that a test starts
        properties.put("nordertor.mail.host", "127.0.0.1");
        properties.put("nordertor.mail.port", String.valueOf(mailPort));
        properties.put("nordertor.mail.auth", "true");
        properties.put("nordertor.cookie.secure", "false");
        properties.remove("nordertor.trusted.proxies");
        properties.put("nordertor.demo", String.valueOf(options.demo()));
        // for the tests that run inside
        properties.put("nordertor.depth", System.getProperty("nordertor.depth", ""));
        if (options.quickStart()) {
            // a password takes several times as long with the light compiler: here it costs the least allowed
            properties.put("nordertor.password.memory.mib", "19");
            properties.put("nordertor.password.passes", "2");
        }
        return properties;
    }

    private static Map<String, String> aliases(Database database) {
        return Map.of(
                "nordertor.mail", "none",
                "nordertor.database", database.password(),
                "nordertor.database.owner", database.password(),
                "nordertor.database.batch", database.password());
    }

    String url() {
        return payara.url();
    }

    /** Where it takes its mail, also after a restart. */
    int mailPort() {
        return mailPort;
    }

    Database database() {
        return database;
    }

    Domain domain() {
        return domain;
    }

    /** Ends the server as a power cut would, and starts it again on the same data. */
    void killAndRestart() throws IOException {
        ProcessHandle.of(domain.pid()).ifPresent(killed -> {
            killed.destroyForcibly();
            // its ports are free only when it has ended
            killed.onExit().join();
        });
        payara.stop();
        startPayara();
    }

    /** Returns when the JVM is about to end; a server that ends by itself is a failure. */
    void waitFor() throws InterruptedException {
        payara.waitFor();
        if (!closing) {
            throw new StartFailed("Payara hat sich unerwartet beendet. Protokoll: "
                    + domain.directory().resolve("logs/server.log"));
        }
    }

    @Override
    public void close() {
        closing = true;
        synchronized (stops) {
            while (!stops.isEmpty()) {
                stops.pop().run();
            }
        }
    }
}
