package de.nordertor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many SQL statements a list page costs. A number that grows with the rows, or a page that loads one thing twice,
 * is seen here before it is felt. Three belong to every page: the state of the account, the
 * town's name, and how many own deadlines are overdue; one to every list whose columns can be chosen.
 */
class StatementCountBrowserIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "admin, town/products, 6",
        "admin, platform/settings, 4",
        "admin, platform/audit, 6",
        "admin, platform/mails, 8",
        "redaktion, platform/search?q=vorlage, 4",
        "redaktion, council/papers, 8",
        "admin, council/committees, 4",
        "admin, council/paper-types, 6",
        "admin, identity/users, 8",
        "admin, identity/departments, 5",
        "redaktion, journal/deadlines, 7",
        "redaktion, platform/calendar?month=2017-09, 12",
        "redaktion, programme/programmes, 6",
        "redaktion, programme/areas, 6",
        "redaktion, group/groups, 6",
        "redaktion, idea/ideas, 7",
        "redaktion, idea/sheets, 7",
        "redaktion, matching/needs, 7",
        "redaktion, matching/offers, 7",
        "redaktion, cooperation/cooperations, 11",
        "redaktion, cooperation/board, 17",
        "redaktion, cooperation/timeline?year=2016, 9",
        "redaktion, cooperation/map, 10",
        "redaktion, cooperation/commitments, 7",
        "redaktion, market/marketplaces, 6",
    })
    void aListPageCostsAsManyStatements(String login, String path, long statements) {
        as(login).open(path);
        long fewest = LongStream.generate(() -> DemoDatabase.statementsDuring(
                        () -> assertThat(page().request().get(path).status()).isEqualTo(200)))
                .limit(4)
                .min()
                .orElseThrow();
        assertThat(fewest).as("SQL statements of " + path).isEqualTo(statements);
    }
}
