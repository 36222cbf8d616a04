package de.nordertor.launcher;

import java.nio.file.Files;
import java.util.List;

/** What the person at the keyboard reads once the server answers. */
class Greeting {

    private Greeting() {}

    static String of(LocalServer server, Options options) {
        StringBuilder text = new StringBuilder();
        String line = "─".repeat(72);
        text.append('\n')
                .append(line)
                .append("\n  Nordertor läuft: ")
                .append(server.url())
                .append('\n');
        if (options.demo()) {
            text.append("\n  Anmelden mit dem Kennwort ")
                    .append(DemoSignIns.password())
                    .append(" als\n");
            List<DemoSignIns.SignIn> signIns = DemoSignIns.all();
            signIns.forEach(s -> text.append("    %-15s %s%n".formatted(s.login(), s.role())));
        }
        text.append("\n  Beenden mit Strg-C. Protokoll: ")
                .append(server.domain().directory().resolve("logs/server.log"))
                .append("\n  Datenbank: ")
                .append(server.database().connectionHint(options.home()))
                .append("\n  Neu einspielen: ")
                .append(redeployHint(server, options))
                .append('\n')
                .append(line);
        return text.toString();
    }

    private static String redeployHint(LocalServer server, Options options) {
        return Files.isDirectory(options.application())
                ? "mvn -q compile war:exploded && touch target/nordertor/.reload"
                : "mvn -q package -DskipTests && target/payara6/bin/asadmin --port "
                        + server.domain().adminPort() + " redeploy --name nordertor target/nordertor.war";
    }
}
