package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InsertStatementTest {

    @Test
    void textsContainWhatSeparatesValues() {
        InsertStatement insert = InsertStatement.parse(
                        "SET STATEMENT max_statement_time=60 FOR INSERT INTO trail (NAME, id, at) VALUES ('it''s (a, b)\\', c', 7, now(6)), ('', 8, NULL)")
                .orElseThrow();
        assertThat(insert.values("id")).containsExactly("7", "8");
        assertThat(insert.values("name")).containsExactly("'it''s (a, b)\\', c'", "''");
        assertThat(insert.values("at")).containsExactly("now(6)", "NULL");
        assertThat(insert.values("other")).isEmpty();
    }

    @Test
    void otherStatementsAreNone() {
        assertThat(List.of("select 1", "update a set b = 1", "insert into a select * from b"))
                .allSatisfy(statement ->
                        assertThat(InsertStatement.parse(statement)).isEmpty());
    }
}
