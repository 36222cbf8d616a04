package de.nordertor.bench;

import de.nordertor.StatementLog;
import de.nordertor.Visitor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The form of a new partner, filled in and sent; and the bare statements that storing one takes. */
final class NewPartner {

    private static final String PAGE = "partner/organization-edit";
    private static final String TYPE = type();
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000);

    private NewPartner() {}

    /** Opens the form and fills it in with somebody whom the register does not have. */
    static Map<String, String> form(Visitor person) {
        long number = NUMBER.incrementAndGet();
        String word = word(number);
        Map<String, String> form = person.form(PAGE, "save");
        form.replaceAll((name, value) -> switch (name.substring(name.lastIndexOf(':') + 1)) {
            case "name" -> word + " GmbH";
            case "type" -> TYPE;
            case "phone" -> "0171 " + number;
            case "email" -> "post@" + word.toLowerCase(Locale.ROOT) + ".example";
            case "street" -> word(number * 31) + "weg";
            case "houseNumber" -> String.valueOf(number % 90 + 1);
            case "postalCode" -> "31582";
            case "city" -> "Nienburg/Weser";
            default -> value;
        });
        return form;
    }

    /** Another one for each number, and like no other. */
    private static String word(long number) {
        StringBuilder word = new StringBuilder();
        long rest = new Random(number).nextLong() >>> 1;
        for (int i = 0; i < 6; i++) {
            word.append("bdfghjklmnprstvwz".charAt((int) (rest % 17)));
            word.append("aeiou".charAt((int) (rest / 17 % 5)));
            rest /= 85;
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String type() {
        try (Connection root = StatementLog.root();
                ResultSet types = root.createStatement().executeQuery("SELECT MIN(id) FROM partner_type")) {
            types.next();
            return types.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void send(Visitor person, Map<String, String> form) {
        person.post(PAGE, form);
    }

    /** What storing one sends to the database beyond what the page with held rows sends. */
    static List<String> statements(Visitor person, Visitor floor) {
        Map<String, String> form = form(person);
        List<String> statements = new ArrayList<>(StatementLog.of(() -> send(person, form)));
        Map<String, String> same = form(floor);
        StatementLog.of(() -> send(floor, same)).forEach(statements::remove);
        statements.removeIf(statement -> statement.toLowerCase(Locale.ROOT).contains("next value"));
        return statements;
    }

    /** The same statements for other rows. */
    static List<String> again(List<String> statements, int turn) {
        Set<String> ids = new LinkedHashSet<>();
        statements.forEach(
                statement -> InsertStatement.parse(statement).ifPresent(insert -> ids.addAll(insert.values("id"))));
        List<String> changed = new ArrayList<>(statements);
        for (String id : ids) {
            String other = String.valueOf(Long.parseLong(id) + 5_000_000_000L + 1_000L * turn);
            changed.replaceAll(statement -> statement.replaceAll("\\b" + id + "\\b", other));
        }
        return changed;
    }
}
