package de.nordertor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What migrations make of what a town has published before them; {@link MigrationOperationIT} starts with older data. */
@EnabledOnOs(OS.LINUX)
class MigrationFillIT {

    private static final String PUBLISHED_AT = "2016-05-18 10:00:00.000000";
    private static final String CORRECTED_AT = "2016-05-19 10:00:00.000000";
    private static final String NARROWED_AT = "2016-05-20 10:00:00.000000";

    private static Database database;

    @BeforeAll
    static void aTownThatPublishedBefore() throws SQLException {
        Path build = ServerHomes.build();
        Path home = ServerHomes.empty("migration-fill");
        database = Database.start(
                new Options(home, build, OptionalInt.empty(), build.resolve("nordertor.war"), true, true));
        migrate(MigrationVersion.fromVersion("53"));
        try (Connection root = database.root()) {
            root.setCatalog("nordertor");
            publicObjects(root);
            publications(root);
        }
        migrate(MigrationVersion.LATEST);
    }

    @AfterAll
    static void itEnds() {
        if (database != null) {
            database.stop();
        }
    }

    @Test
    void whatIsShownBelongsToWhatItsContentSays() throws SQLException {
        assertThat(rows("SELECT CONCAT(object_id, ' ', owner_id) FROM nordertor.public_object_owner"
                        + " ORDER BY object_id, owner_id"))
                .containsExactly("12 11", "14 13", "15 11", "15 13", "16 12", "17 12", "18 12");
    }

    @Test
    void somethingIsShownSinceItWasPublishedLastWhateverWasTakenAwaySince() throws SQLException {
        assertThat(rows("SELECT CONCAT(id, ' ', shown_at) FROM nordertor.publication ORDER BY id"))
                .containsExactly("1 " + PUBLISHED_AT, "2 " + CORRECTED_AT, "3 " + NARROWED_AT);
    }

    private static void migrate(MigrationVersion target) {
        Flyway.configure()
                .dataSource(database.url() + "/nordertor", "nordertor_owner", database.password())
                .locations("classpath:db/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load()
                .migrate();
    }

    private static void publicObjects(Connection root) throws SQLException {
        object(root, 11, "ORGANIZATION", "{'name':'Rat'}", false);
        object(root, 12, "MEETING", "{'organization':['nordertor:ORGANIZATION/11']}", false);
        object(root, 13, "PAPER", "{'name':'Bericht','mainFile':'nordertor:FILE/14'}", false);
        object(root, 14, "FILE", "{'name':'nordertor:MEETING/12','paper':['nordertor:PAPER/13']}", false);
        object(
                root,
                15,
                "CONSULTATION",
                "{'paper':'nordertor:PAPER/13','meeting':'nordertor:MEETING/12',"
                        + "'organization':['nordertor:ORGANIZATION/11']}",
                false);
        object(root, 16, "AGENDA_ITEM", "{'meeting':'nordertor:MEETING/12'}", false);
        object(root, 17, "LOCATION", "{'meetings':['nordertor:MEETING/12','nordertor:MEETING/12']}", false);
        object(root, 18, "FILE", "{'meeting':['nordertor:MEETING/12']}", false);
        object(root, 19, "MEETING", "{'organization':['nordertor:ORGANIZATION/11']}", true);
    }

    private static void object(Connection root, long id, String kind, String content, boolean deleted)
            throws SQLException {
        insert(
                root,
                "INSERT INTO public_object (id, version, kind, source_kind, source_id, content, created_at, modified_at,"
                        + " deleted) VALUES (?, 1, ?, 'Test', ?, ?, NOW(), NOW(), ?)",
                id,
                kind,
                id,
                content.replace('\'', '"'),
                deleted);
    }

    private static void publications(Connection root) throws SQLException {
        for (long id = 1; id <= 3; id++) {
            insert(
                    root,
                    "INSERT INTO publication (id, version, kind, subject_id, name, state, outdated, changed_at, changed_by)"
                            + " VALUES (?, 1, 'COMMITTEE', ?, 'Rat', 'PUBLISHED', FALSE, ?, 'Brandhorst, Imke')",
                    id,
                    id,
                    NARROWED_AT);
        }
        event(root, 1, "PUBLISHED", PUBLISHED_AT);
        event(root, 1, "NARROWED", NARROWED_AT);
        event(root, 2, "PUBLISHED", PUBLISHED_AT);
        event(root, 2, "CORRECTED", CORRECTED_AT);
        event(root, 2, "NARROWED", NARROWED_AT);
    }

    private static void event(Connection root, long publication, String act, String at) throws SQLException {
        insert(
                root,
                "INSERT INTO publication_event (id, version, publication_id, act, name, happened_at, happened_by)"
                        + " SELECT COUNT(*) + 1, 1, ?, ?, 'Rat', ?, 'Brandhorst, Imke' FROM publication_event",
                publication,
                act,
                at);
    }

    private static void insert(Connection root, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = root.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection root = database.root();
                Statement statement = root.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
