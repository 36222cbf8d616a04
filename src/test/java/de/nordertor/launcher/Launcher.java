package de.nordertor.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code mvn -Prun}: the whole system on this machine, until Ctrl-C. */
public final class Launcher {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Launcher() {}

    /** Starts everything and stays until the server ends or the JVM is told to stop. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(Options.ofSystemProperties());
        } catch (StartRefused | StartFailed e) {
            OUT.println();
            OUT.println("  " + e.getMessage());
            OUT.println();
            System.exit(1);
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private static void run(Options options) throws InterruptedException {
        try (Preflight lock = Preflight.check(options)) {
            OUT.println("Nordertor startet (Daten in " + options.home() + ") …");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> OUT.println("Nordertor wird beendet …")));
            LocalServer server = LocalServer.start(options);
            OUT.println(Greeting.of(server, options));
            server.waitFor();
        }
    }
}
