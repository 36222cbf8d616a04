package de.nordertor.partner.control;

import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.control.index.IndexPlace;
import de.nordertor.platform.entity.Setting;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;

/** Looks for a word in everything that is stored: every column of both databases, the index files, the attachments. */
@ApplicationScoped
public class EveryTrace {

    private static final String COLUMNS = "SELECT table_schema, table_name, column_name FROM information_schema.columns"
            + " WHERE table_schema IN ('nordertor', 'nordertor_audit') AND data_type IN"
            + " ('char', 'varchar', 'text', 'tinytext', 'mediumtext', 'longtext', 'blob', 'mediumblob', 'longblob',"
            + " 'json')";

    private static final String COUNCILS_RECORDS_STAY = " AND subject_kind NOT IN ('CouncilPaper', 'PaperVersion')";

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Inject
    private Settings settings;

    @Inject
    private IndexPlace indexPlace;

    /** The columns in which it stands, as {@code schema.table.column}. */
    public List<String> inDatabases(String word) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement columns = connection.createStatement();
                ResultSet each = columns.executeQuery(COLUMNS)) {
            while (each.next()) {
                String table = each.getString(1) + "." + each.getString(2);
                if (stands(connection, table, each.getString(3), word)) {
                    found.add(table + "." + each.getString(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static boolean stands(Connection connection, String table, String column, String word) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE `" + column + "` LIKE '%"
                        + word + "%'" + (table.endsWith("audit_entry") ? COUNCILS_RECORDS_STAY : ""))) {
            rows.next();
            return rows.getLong(1) > 0;
        }
    }

    /** Terms and stored texts of the index files, also of documents that are deleted but still there. */
    public List<String> inIndexFiles(String word) throws IOException {
        String form = word.toUpperCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        try (FSDirectory files = FSDirectory.open(indexPlace.directory());
                DirectoryReader reader = DirectoryReader.open(files)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                terms(leaf.reader(), form, found);
                for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                    String stored =
                            leaf.reader().storedFields().document(document).toString();
                    if (stored.toUpperCase(Locale.ROOT).contains(form)) {
                        found.add(stored);
                    }
                }
            }
        }
        return found;
    }

    private static void terms(LeafReader reader, String form, List<String> found) throws IOException {
        for (FieldInfo field : reader.getFieldInfos()) {
            Terms terms = reader.terms(field.name);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    String term = each.term().utf8ToString();
                    if (term.toUpperCase(Locale.ROOT).contains(form)) {
                        found.add(field.name + ":" + term);
                    }
                }
            }
        }
    }

    /** The files of the attachment store whose content has it. */
    public List<Path> inAttachments(String word) throws IOException {
        String configured = settings.text(Setting.ATTACHMENTS_DIR).strip();
        Path root = configured.isEmpty()
                ? Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "nordertor-attachments")
                : Path.of(configured);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, word))
                    .toList();
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(word);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a query finds. */
    public long number(String query) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes a row behind the application's back. */
    public void sql(String statement) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
