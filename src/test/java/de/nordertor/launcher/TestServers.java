package de.nordertor.launcher;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One server for all tests that a JVM of a failsafe execution gets, started before the first test and stopped with the JVM.
 *
 * <p>{@code nordertor.server=container} is a server without the application (Arquillian deploys it) and without demo
 * data, {@code browser} and {@code bench} are the delivered WAR with demo data. Without the property, as in unit
 * tests, nothing starts.
 */
public class TestServers implements LauncherSessionListener {

    private static LocalServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("nordertor.server", "");
        if (!kind.isBlank() && server == null) {
            server = start(kind);
        }
    }

    private static LocalServer start(String kind) {
        Path build = ServerHomes.build();
        Path home = ServerHomes.empty(kind);
        boolean delivered = !kind.equals("container");
        LocalServer started = LocalServer.start(new Options(
                home,
                build,
                OptionalInt.of(Ports.free(1).get(0)),
                delivered ? build.resolve("nordertor.war") : null,
                delivered,
                Options.quickStartWanted()));
        System.setProperty("nordertor.url", started.url());
        System.setProperty(
                "nordertor.http.port", String.valueOf(started.domain().httpPort()));
        System.setProperty(
                "nordertor.admin.port", String.valueOf(started.domain().adminPort()));
        System.setProperty("nordertor.mail.port", String.valueOf(started.mailPort()));
        System.setProperty("nordertor.database.url", started.database().url());
        System.setProperty("nordertor.database.password", started.database().password());
        System.setProperty("nordertor.home", home.toString());
        return started;
    }
}
