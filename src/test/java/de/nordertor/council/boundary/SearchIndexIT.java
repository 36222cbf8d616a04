package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.boundary.IndexQuery;
import de.nordertor.platform.boundary.IndexedLists;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Search;
import de.nordertor.platform.boundary.SearchHousekeeping;
import de.nordertor.platform.boundary.SystemState;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.index.IndexPlace;
import de.nordertor.platform.control.index.SearchIndex;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When the index of a node is taken as it is, and when it is made anew. */
@ExtendWith(ArquillianExtension.class)
class SearchIndexIT {

    /** Changes the index behind the database's back: the row of the paper is gone and nothing told so. */
    private static final String SILENTLY_REMOVE =
            "DELETE v, c FROM paper_version v JOIN council_paper c" + " ON c.id = v.paper_id WHERE c.id = ";

    @Inject
    private SmallTown town;

    @Inject
    private PaperEditing editing;

    @Inject
    private Search search;

    @Inject
    private IndexedLists lists;

    @Inject
    private SearchIndex index;

    @Inject
    private IndexPlace indexPlace;

    @Inject
    private SearchHousekeeping housekeeping;

    @Inject
    private SystemState system;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private String unique;
    private Long paper;

    @BeforeEach
    void aPaperThatIsFound() {
        SmallTown.Place place = town.found();
        unique = "zz" + place.departmentCode().toLowerCase();
        PaperInput input = place.reportWithoutConsultation("Bericht " + unique);
        SystemWork.run(() -> paper = editing.create(place.paperTypeId(), place.departmentId(), input));
        assertThat(found()).containsExactly(paper);
    }

    @Test
    void aRestartTakesTheIndexAsItIs() throws IOException {
        SystemWork.run(housekeeping::compact);
        index.close();
        assertThat(system.isSearchReady()).isFalse();
        List<Path> segments = segments();
        assertThat(segments).isNotEmpty();

        assertThat(found()).containsExactly(paper);
        assertThat(system.isSearchReady()).isTrue();
        assertThat(segments()).containsAll(segments);
    }

    @Test
    void aDeletedDirectoryIsMadeAnew() throws IOException {
        index.close();
        for (Path file : files()) {
            Files.delete(file);
        }

        assertThat(found()).containsExactly(paper);
    }

    @Test
    void aBrokenIndexIsMadeAnew() throws IOException {
        index.close();
        assertThat(segments()).isNotEmpty();
        for (Path file : files()) {
            try (var content = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                content.truncate(Files.size(file) / 2);
            }
        }

        assertThat(found()).containsExactly(paper);
    }

    @Test
    void afterARestoreTheIndexIsMadeAnewThoughItKnowsThatNumber() throws SQLException {
        removeWithoutTelling();
        index.close();
        update("UPDATE search_change SET changed_at = changed_at - INTERVAL 1 MICROSECOND");

        assertThat(found()).isEmpty();
    }

    @Test
    void afterARestoreOfAnOlderStateTheIndexIsMadeAnew() throws SQLException {
        index.close();
        removeWithoutTelling();
        update("DELETE FROM search_change");

        assertThat(found()).isEmpty();
    }

    @Test
    void whatWasChangedWhileTheNodeWasDownIsReadAtTheStart() throws SQLException {
        index.close();
        update("UPDATE council_paper SET subject = 'Nachher " + unique + "' WHERE id = " + paper);
        update("UPDATE paper_version SET subject = 'Nachher " + unique + "' WHERE paper_id = " + paper);
        update("INSERT INTO search_change (subject_kind, subject_id, changed_at) VALUES ('CouncilPaper', " + paper
                + ", UTC_TIMESTAMP(6))");

        assertThat(found("nachher " + unique)).containsExactly(paper);
    }

    @Test
    void changesOfAKindThatNobodyKnowsDoNoHarm() throws SQLException {
        update("INSERT INTO search_change (subject_kind, subject_id, changed_at) VALUES ('Unknown', 1,"
                + " UTC_TIMESTAMP(6))");

        assertThat(found()).containsExactly(paper);
    }

    @Test
    void oldChangesAreForgottenButNeverTheLastOne() throws SQLException {
        update("UPDATE search_change SET changed_at = UTC_TIMESTAMP(6) - INTERVAL 8 DAY");
        long last = number("SELECT MAX(change_no) FROM search_change");
        SystemWork.run(housekeeping::tidyUp);

        assertThat(number("SELECT COUNT(*) FROM search_change")).isEqualTo(1);
        assertThat(number("SELECT MAX(change_no) FROM search_change")).isEqualTo(last);
        assertThat(found()).containsExactly(paper);
    }

    @Test
    void compactingChangesNothingThatIsFound() {
        SystemWork.run(() -> {
            housekeeping.compact();
            housekeeping.catchUp();
        });

        assertThat(found()).containsExactly(paper);
    }

    @Test
    void aListShowsThePaperOnce() {
        List<Page<Long>> pages = new ArrayList<>();
        IndexQuery query = new IndexQuery("CouncilPaper", unique, Map.of());
        SystemWork.run(() -> pages.add(lists.find(query, PageRequest.firstPage())));

        assertThat(pages).containsExactly(new Page<>(List.of(paper), 1));
        assertThatThrownBy(() -> lists.find(query, PageRequest.firstPage())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> search.find(unique, null, 10)).isInstanceOf(NotPermittedException.class);
    }

    /** The index knows more than the database, as after a restore. */
    private void removeWithoutTelling() throws SQLException {
        update("DELETE FROM paper_version WHERE paper_id = " + paper);
        update("DELETE FROM council_paper WHERE id = " + paper);
    }

    private List<Long> found() {
        return found(unique);
    }

    private List<Long> found(String typed) {
        List<Long> found = new ArrayList<>();
        SystemWork.run(() -> search.find(typed, null, 50)
                .hits()
                .forEach(hit -> found.add(hit.subject().id())));
        return found;
    }

    private List<Path> segments() throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith("_"))
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(indexPlace.directory())) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private void update(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
