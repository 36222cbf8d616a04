package de.nordertor.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class DatabaseRightsIT {

    @Resource(lookup = "jdbc/nordertor")
    private DataSource application;

    @Resource(lookup = "jdbc/nordertorBatch")
    private DataSource batch;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM nordertor_audit.anything",
                "UPDATE nordertor_audit.anything SET a = 1",
                "DROP TABLE nordertor_audit.anything",
                "CREATE TABLE nordertor.anything (a INT)",
                "SELECT * FROM nordertor_batch.anything"
            })
    void theApplicationMayNot(String statement) {
        assertThatThrownBy(() -> run(application, statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void theApplicationReadsCommittedRowsOnly() throws SQLException {
        try (Connection connection = application.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void theBatchStoreHasADatabaseOfItsOwn() throws SQLException {
        try (Connection connection = batch.getConnection()) {
            assertThat(connection.getCatalog()).isEqualTo("nordertor_batch");
        }
    }

    private static void run(DataSource source, String statement) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
