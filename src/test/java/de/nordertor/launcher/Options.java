package de.nordertor.launcher;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What one start is asked for.
 *
 * @param home data that outlives the start: database, attachments, server domain
 * @param build Maven's target directory with the unpacked Payara
 * @param port HTTP port asked for; empty: 8080 if it is free, else any free one
 * @param application WAR file or exploded directory; null for a server without the application
 * @param demo whether the application may load demo data on a first start
 * @param quickStart whether the server compiles lightly: half the processor time until the first page, less speed later
 */
record Options(Path home, Path build, OptionalInt port, Path application, boolean demo, boolean quickStart) {

    static Options ofSystemProperties() {
        Path build = Path.of(System.getProperty("nordertor.build", "target")).toAbsolutePath();
        String home = System.getProperty("nordertor.home", System.getProperty("user.home") + "/.nordertor");
        String port = System.getProperty("nordertor.port", "");
        boolean exploded = Boolean.getBoolean("nordertor.exploded");
        return new Options(
                Path.of(home).toAbsolutePath(),
                build,
                port.isBlank() ? OptionalInt.empty() : OptionalInt.of(portOf(port)),
                build.resolve(exploded ? "nordertor" : "nordertor.war"),
                Boolean.parseBoolean(System.getProperty("nordertor.demo", "true")),
                quickStartWanted());
    }

    /** Benchmarks switch it off. */
    static boolean quickStartWanted() {
        return Boolean.parseBoolean(System.getProperty("nordertor.quickstart", "true"));
    }

    private static int portOf(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with a number out of range
        }
        throw new StartRefused("„" + text + "“ ist kein Port: -Dnordertor.port braucht eine Zahl von 1 bis 65535.");
    }

    Path payara() {
        return build.resolve("payara6").resolve("glassfish");
    }

    Path serverConfig() {
        return build.resolveSibling("server-config");
    }
}
