package de.nordertor.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A fresh Payara domain: the distribution's own one, on other ports, loopback only, with the JDBC driver. */
class Domain {

    static final String NAME = "nordertor";

    private final Path directory;
    private final int httpPort;
    private final int adminPort;

    private Domain(Path directory, int httpPort, int adminPort) {
        this.directory = directory;
        this.httpPort = httpPort;
        this.adminPort = adminPort;
    }

    static Domain create(Options options, Map<String, String> properties, Map<String, String> aliases) {
        Path directory = options.home().resolve("domains").resolve(NAME);
        int http = Ports.http(options.port());
        List<Integer> ports = Ports.free(9);
        try {
            Trees.delete(directory);
            Trees.copy(options.payara().resolve("domains/domain1"), directory);
            Path xml = directory.resolve("config/domain.xml");
            Files.writeString(xml, adapt(Files.readString(xml), http, ports, properties));
            Path driver = Path.of(org.mariadb.jdbc.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Files.copy(driver, directory.resolve("lib").resolve(driver.getFileName()));
            PasswordAliases.add(directory.resolve("config/domain-passwords"), aliases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new Domain(directory, http, ports.get(0));
    }

    private static String adapt(String xml, int http, List<Integer> free, Map<String, String> properties) {
        String[] usual = {
            "port=\"4848\"",
            "port=\"8181\"",
            "port=\"8686\"",
            "value=\"7676\"",
            "port=\"3700\"",
            "port=\"3820\"",
            "port=\"3920\"",
            "telnet.port=6666",
            "das-port=\"4900\""
        };
        String moved = replace(xml, "port=\"8080\"", "port=\"" + http + "\"");
        for (int i = 0; i < usual.length; i++) {
            moved = replace(moved, usual[i], usual[i].replaceFirst("\\d+", String.valueOf(free.get(i))));
        }
        String elements = properties.entrySet().stream()
                .map(p -> "<system-property name=\"" + p.getKey() + "\" value=\"" + escaped(p.getValue()) + "\"/>")
                .collect(Collectors.joining());
        return moved.replace("<network-listener port", "<network-listener address=\"127.0.0.1\" port")
                .replace("\"0.0.0.0\"", "\"127.0.0.1\"")
                .replace("domain1", NAME)
                .replace(
                        "<server name=\"server\" config-ref=\"server-config\">",
                        "<server name=\"server\" config-ref=\"server-config\">" + elements)
                .replaceFirst(
                        "<payara-executor-service-configuration />",
                        "<jms-service type=\"DISABLED\" default-jms-host=\"default_JMS_host\">"
                                + "<jms-host name=\"default_JMS_host\" host=\"127.0.0.1\" port=\"7676\"/></jms-service>"
                                + "<payara-executor-service-configuration />")
                .replaceFirst(
                        "<hazelcast-config-specific-configuration>",
                        Matcher.quoteReplacement("<hazelcast-config-specific-configuration enabled=\"false\">"))
                .replace(
                        "<jvm-options>-Xmx512m</jvm-options>",
                        "<jvm-options>-Xmx1024m</jvm-options><jvm-options>-Dfile.encoding=UTF-8</jvm-options>");
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
}
