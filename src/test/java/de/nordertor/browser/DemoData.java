package de.nordertor.browser;

import de.nordertor.identity.entity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** The sign-ins of the demo data. */
final class DemoData {

    /** All for the whole town or for department 5. */
    static final Map<String, Role> ROLES = Map.of(
            "quartier", Role.QUARTER_MANAGEMENT,
            "redaktion", Role.EDITOR,
            "leitung", Role.DEPARTMENT_LEAD,
            "buergermeister", Role.MAYOR,
            "gremien", Role.COMMITTEE_OFFICE,
            "lesen", Role.READER,
            "admin", Role.ADMINISTRATOR);

    private DemoData() {}

    static String password() {
        Properties demo = new Properties();
        try (var source = DemoData.class.getResourceAsStream("/demo/sign-ins.properties")) {
            demo.load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return demo.getProperty("password");
    }
}
