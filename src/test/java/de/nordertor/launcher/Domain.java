package de.nordertor.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fresh Payara domain: the distribution's own one, on other ports, loopback only, with the JDBC driver. */
class Domain {

    static final String NAME = "nordertor";

    private static final List<String> USUAL_PORTS = List.of(
            "port=\"4848\"",
            "port=\"8181\"",
            "port=\"8686\"",
            "value=\"7676\"",
            "port=\"3700\"",
            "port=\"3820\"",
            "port=\"3920\"",
            "telnet.port=6666",
            "das-port=\"4900\"");
    private static final String NO_MESSAGING = "<jms-service type=\"DISABLED\" default-jms-host=\"default_JMS_host\">"
            + "<jms-host name=\"default_JMS_host\" host=\"127.0.0.1\" port=\"7676\"/></jms-service>";
    private static final String NO_DATA_GRID = "<hazelcast-config-specific-configuration enabled=\"false\">";

    private static final String HEAP = "<jvm-options>-Xmx512m</jvm-options>";
    private static final String LIGHT_COMPILER = "<jvm-options>-XX:TieredStopAtLevel=1</jvm-options>"
            + "<jvm-options>-XX:+UseSerialGC</jvm-options><jvm-options>-XX:-BytecodeVerificationRemote</jvm-options>";

    private final Path directory;
    private final int httpPort;
    private final int adminPort;

    private Domain(Path directory, int httpPort, int adminPort) {
        this.directory = directory;
        this.httpPort = httpPort;
        this.adminPort = adminPort;
    }

    /** For the local start: nothing listens beyond this machine even before the first boot command has run. */
    static Domain create(Options options, Map<String, String> properties, Map<String, String> aliases) {
        Domain domain = asDistributed(options);
        try {
            Path xml = domain.directory.resolve("config/domain.xml");
            Files.writeString(xml, local(Files.readString(xml), properties));
            PasswordAliases.add(domain.directory.resolve("config/domain-passwords"), aliases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return domain;
    }

    /** As an administrator finds it, but for the ports and the driver. */
    static Domain asDistributed(Options options) {
        Path directory = options.home().resolve("domains").resolve(NAME);
        int http = Ports.http(options.port());
        List<Integer> ports = Ports.free(USUAL_PORTS.size());
        try {
            Trees.delete(directory);
            Trees.copy(options.payara().resolve("domains/domain1"), directory);
            Path xml = directory.resolve("config/domain.xml");
            String moved = movePorts(Files.readString(xml), http, ports);
            Files.writeString(xml, options.quickStart() ? replace(moved, HEAP, LIGHT_COMPILER + HEAP) : moved);
            Path driver = Path.of(org.mariadb.jdbc.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Files.copy(driver, directory.resolve("lib").resolve(driver.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new Domain(directory, http, ports.get(0));
    }

    private static String movePorts(String xml, int http, List<Integer> free) {
        String moved = replace(xml, "port=\"8080\"", "port=\"" + http + "\"");
        for (int i = 0; i < USUAL_PORTS.size(); i++) {
            String usual = USUAL_PORTS.get(i);
            moved = replace(moved, usual, usual.replaceFirst("\\d+", String.valueOf(free.get(i))));
        }
        return moved.replace("domain1", NAME);
    }

    private static String local(String xml, Map<String, String> properties) {
        String elements = properties.entrySet().stream()
                .map(p -> "<system-property name=\"" + p.getKey() + "\" value=\"" + escaped(p.getValue()) + "\"/>")
                .collect(Collectors.joining());
        String server = "<server name=\"server\" config-ref=\"server-config\">";
        String loopback = xml.replace("<network-listener port", "<network-listener address=\"127.0.0.1\" port")
                .replace("\"0.0.0.0\"", "\"127.0.0.1\"")
                .replaceFirst("<payara-executor-service-configuration />", NO_MESSAGING + "$0");
        String alone = replace(loopback, "<hazelcast-config-specific-configuration>", NO_DATA_GRID);
        String encoded = replace(
                alone,
                "-Xmx512m",
                "-Xmx1024m</jvm-options><jvm-options>-Dfile.encoding=UTF-8"
                        + "</jvm-options><jvm-options>-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider");
        return replace(encoded, server, server + elements);
    }

    private static String replace(String xml, String from, String to) {
        int at = xml.indexOf(from);
        if (at < 0) {
            throw new StartFailed("In der domain.xml von Payara fehlt " + from + "; ist es eine andere Version?");
        }
        return xml.substring(0, at) + to + xml.substring(at + from.length());
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    Path directory() {
        return directory;
    }

    int httpPort() {
        return httpPort;
    }

    int adminPort() {
        return adminPort;
    }

    /** The process of the running server, as it wrote it down itself. */
    long pid() throws IOException {
        return Long.parseLong(Files.readString(directory.resolve("config/pid")).strip());
    }
}
