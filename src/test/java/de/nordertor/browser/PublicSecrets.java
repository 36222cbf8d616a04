package de.nordertor.browser;

import de.nordertor.StatementLog;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text that people have written anywhere in the database, and which of them stand in the frozen rows. */
final class PublicSecrets {

    private static final String FROZEN = "SELECT content FROM public_object WHERE deleted = FALSE";
    private static final String TEXTS = "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
            + " WHERE table_schema = 'nordertor' AND character_set_name = 'utf8mb4'"
            + " AND data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext')"
            + " AND table_name NOT IN ('public_object', 'public_file', 'flyway_schema_history')";
    private static final int SHORTEST = 6;

    private PublicSecrets() {}

    /** All texts of what is published. */
    static String frozen() throws SQLException {
        return column(FROZEN).stream()
                .map(content -> PublicVisitor.texts(PublicVisitor.json(content)))
                .collect(Collectors.joining("\n"));
    }

    /** What stands on every page. */
    static String ofThePages() throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("publication"))
                    .toList()) {
                Properties bundle = new Properties();
                bundle.load(new StringReader(Files.readString(file)));
                bundle.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("publication.public."))
                        .forEach(key -> texts.append('\n').append(bundle.getProperty(key)));
            }
        }
        return texts.toString();
    }

    /** What the printed form adds: its labels, the head of the town's letters, and the title of the document. */
    static String ofThePrintedForm() throws SQLException, IOException {
        StringBuilder texts = new StringBuilder(Files.readString(Path.of("src/main/resources/pdf/council-paper.ftlh")));
        column("SELECT chief_executive_title FROM municipality")
                .forEach(title -> texts.append('\n').append(title));
        for (String content : column(FROZEN + " AND kind = 'PAPER'")) {
            JsonObject paper = PublicVisitor.json(content);
            String reference = paper.getString("reference");
            texts.append('\n')
                    .append(paper.getString("paperType"))
                    .append(" Nr. ")
                    .append(reference);
            texts.append('\n').append(reference).append(": ").append(paper.getString("name"));
        }
        return texts.toString();
    }

    /** Every text of every other table: whole short ones, and each sentence of a long one. */
    static Set<String> inside() throws SQLException {
        Set<String> found = new LinkedHashSet<>();
        for (String column : column(TEXTS)) {
            String[] parts = column.split("\\.");
            for (String text : column("SELECT DISTINCT `" + parts[1] + "` FROM `" + parts[0] + "` WHERE `" + parts[1]
                    + "` IS NOT NULL LIMIT 2000")) {
                Stream.of(text.replaceAll("<[^>]*>", "\n").split("[\\n\\r]+|(?<=[.!?])\\s+"))
                        .map(String::strip)
                        .filter(part -> part.length() >= SHORTEST && part.matches("(?s).*\\p{L}{3}.*"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Put together of what is public: whoever sees the committee and the day of a meeting knows them. */
    static Set<String> titlesOfPublicMeetings() throws SQLException {
        return Set.copyOf(column("SELECT CONCAT(c.name, ', ', DATE_FORMAT(m.held_on, '%d.%m.%Y')) FROM meeting m"
                + " JOIN committee c ON c.id = m.committee_id JOIN public_object p ON p.source_id = m.id"
                + " WHERE p.kind = 'MEETING' AND p.deleted = FALSE"));
    }

    /** The first column of all rows. */
    static List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection root = StatementLog.root();
                Statement sql = root.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }
}
