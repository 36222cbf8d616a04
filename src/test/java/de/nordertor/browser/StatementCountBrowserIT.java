package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many SQL statements a list page costs. A number that grows with the rows, or a page that loads one thing twice,
 * is seen here before it is felt. Two belong to every page: the state of the account and
 * the town's name.
 */
class StatementCountBrowserIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "admin, town/products, 4",
        "admin, platform/settings, 3",
        "admin, platform/audit, 4",
        "redaktion, platform/search?q=vorlage, 3",
        "redaktion, council/papers, 6",
        "admin, council/committees, 3",
        "admin, council/paper-types, 5",
        "admin, identity/users, 6",
        "admin, identity/departments, 3",
    })
    void aListPageCostsAsManyStatements(String login, String path, long statements) {
        open("").signIn(login).open(path);
        long fewest = LongStream.generate(() -> DemoDatabase.statementsDuring(
                        () -> assertThat(page().request().get(path).status()).isEqualTo(200)))
                .limit(4)
                .min()
                .orElseThrow();
        assertThat(fewest).as("SQL statements of " + path).isEqualTo(statements);
    }
}
