package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.QueryCount;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.imports.ImportErasureRepository;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportOutcome;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workers of imports that stop, die, are replaced, or meet a row that the database refuses. */
@ExtendWith(ArquillianExtension.class)
class ImportWorkIT {

    @Inject
    private TestImports imports;

    @Inject
    private PartnerImports boundary;

    @Inject
    private ImportWork work;

    @Inject
    private ImportRows rows;

    @Inject
    private ImportErasureRepository erasure;

    @Inject
    private DuplicateSearching comparing;

    @Inject
    private TestPeople people;

    @Inject
    private QueryCount queries;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    private final String unique = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @BeforeEach
    void somebodyMayImport() {
        people.have(TestImports.LOGIN, Role.DEPARTMENT_LEAD, null);
    }

    @Test
    void aWorkerThatDiedIsNoticedAndAnotherOneGoesOnWithoutDoingAnythingTwice() throws Exception {
        Long id = imports.checked(file(700));
        String dead = begin(id, ImportState.RUNNING);
        List<Integer> first = numbers(2, 351);
        assertThat(did(() -> work.write(id, dead, first))).isTrue();
        assertThat(imports.activity(id)).isEqualTo(ImportActivity.WORKING);
        assertThatThrownBy(() -> begin(id, ImportState.RUNNING)).isInstanceOf(ConflictException.class);
        aMinutePasses(id);
        assertThat(imports.activity(id)).isEqualTo(ImportActivity.INTERRUPTED);

        imports.work(id, ImportState.RUNNING);
        assertThat(imports.view(id).summary().state()).isEqualTo(ImportState.DONE);
        assertThat(imports.view(id).count(ImportOutcome.CREATED)).isEqualTo(700);
        assertThat(imports.view(id).summary().doneRows()).isEqualTo(700);
        assertThat(partners()).isEqualTo(700);
        assertThat(did(() -> work.write(id, dead, first)))
                .as("who comes back from the dead")
                .isFalse();
        assertThat(partners()).isEqualTo(700);
    }

    @Test
    void aCheckThatWasInterruptedGoesOnWhereItWas() throws Exception {
        Long id = imports.uploaded(file(600));
        begin(id, ImportState.CHECKING);
        aMinutePasses(id);
        imports.work(id, ImportState.CHECKING);
        assertThat(imports.view(id).count(ImportKind.NEW)).isEqualTo(600);
    }

    @Test
    void aWorkerStopsOnWishAndTheRestIsDoneLaterOrUndone() throws Exception {
        Long id = imports.checked(file(600));
        String worker = begin(id, ImportState.RUNNING);
        assertThat(did(() -> work.write(id, worker, numbers(2, 101)))).isTrue();
        people.run(TestImports.LOGIN, () -> boundary.stop(id));
        assertThat(did(() -> work.write(id, worker, numbers(102, 201)))).isFalse();
        SystemWork.run(() -> work.end(id, worker, false));
        assertThat(imports.activity(id)).isEqualTo(ImportActivity.STOPPED);
        assertThat(partners()).isEqualTo(100);
        imports.work(id, ImportState.UNDOING);
        assertThat(imports.view(id).summary().state()).isEqualTo(ImportState.UNDONE);
        assertThat(partners()).isZero();
        assertThatThrownBy(() -> begin(id, ImportState.RUNNING)).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void aRowThatTheDatabaseRefusesKeepsNoOtherOneBack() throws Exception {
        Long id = imports.checked(file(40));
        run("UPDATE partner_import_row SET item_values = JSON_SET(item_values, '$.RESPONSIBLE', '999999999999')"
                + " WHERE row_no = 17 AND import_id = " + id);
        imports.work(id, ImportState.RUNNING);
        assertThat(imports.view(id).count(ImportOutcome.CREATED)).isEqualTo(39);
        assertThat(imports.rows(id, null).get(15).outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(imports.rows(id, null).get(15).messages())
                .extracting(ImportMessage::key)
                .containsExactly("partner.import.rowFailed");
    }

    @Test
    void theStatementsDoNotGrowWithTheRows() throws Exception {
        Long few = imports.checked(file(3));
        Long many = imports.checked(file(300));
        assertThat(statements(many)).isEqualTo(statements(few)).isLessThanOrEqualTo(4);
    }

    /** The driver may send them one by one without anybody noticing, and an import takes half as long again. */
    @Test
    void manyRowsAreWrittenWithFewStatements() throws Exception {
        int count = 300;
        assertThat(queries.of(() -> imports.imported(file(count)))).isLessThan(count);
    }

    private long statements(Long id) throws Exception {
        return people.as(
                TestImports.LOGIN,
                () -> queries.of(
                        () -> rows.list(id, new ImportRowFilter(null, null), new PageRequest(0, 1_000, null, true))));
    }

    @Test
    void partnersAreComparedWhenNoImportIsAtWork() throws Exception {
        Long id = imports.checked(file(3));
        run("UPDATE partner_import SET worked_at = worked_at - INTERVAL 1 MINUTE");
        assertThat(did(comparing::mayCompare)).isTrue();
        begin(id, ImportState.RUNNING);
        assertThat(did(comparing::mayCompare)).isFalse();
        aMinutePasses(id);
        assertThat(did(comparing::mayCompare)).isTrue();
    }

    @Test
    void anErasureLeavesNoNameBehind() throws Exception {
        Long id = imports.imported(file(3));
        Long waiting = imports.uploaded(file(3));
        transaction.begin();
        assertThat(erasure.eraseRowsWith(unique)).isEqualTo(3);
        erasure.eraseWaitingFiles();
        transaction.commit();
        assertThat(imports.rows(id, null)).extracting(ImportRowView::title).containsOnlyNulls();
        assertThat(imports.view(waiting).reading().sample()).isEmpty();
        assertThatThrownBy(() -> begin(waiting, ImportState.CHECKING)).isInstanceOf(ConflictException.class);
    }

    private String begin(Long id, ImportState what) throws Exception {
        return people.as(TestImports.LOGIN, () -> boundary.begin(id, what));
    }

    private static boolean did(java.util.function.BooleanSupplier chunk) {
        boolean[] done = new boolean[1];
        SystemWork.run(() -> done[0] = chunk.getAsBoolean());
        return done[0];
    }

    private void aMinutePasses(Long id) throws SQLException {
        run("UPDATE partner_import SET worked_at = worked_at - INTERVAL 1 MINUTE WHERE id = " + id);
    }

    private long partners() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var count = statement.executeQuery(
                        "SELECT COUNT(*) FROM partner_organization WHERE sector = '" + unique + "'")) {
            count.next();
            return count.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private String[] file(int count) {
        List<String> lines = new ArrayList<>(List.of("Name;PLZ;Ort;Branche"));
        IntStream.range(0, count).forEach(i -> lines.add(InventedWords.next() + ";31582;Nienburg;" + unique));
        return lines.toArray(String[]::new);
    }
}
