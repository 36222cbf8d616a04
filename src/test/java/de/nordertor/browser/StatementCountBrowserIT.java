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
        "admin, town/products, 7",
        "admin, platform/settings, 5",
        "admin, platform/audit, 7",
        "admin, platform/mails, 9",
        "redaktion, platform/search?q=vorlage, 5",
        "redaktion, council/papers, 10",
        "admin, council/committees, 5",
        "admin, council/paper-types, 7",
        "admin, insight/blocks, 5",
        "admin, identity/users, 9",
        "admin, identity/departments, 6",
        "redaktion, journal/deadlines, 8",
        "redaktion, platform/calendar?month=2017-09, 14",
        "redaktion, programme/programmes, 7",
        "redaktion, programme/areas, 7",
        "redaktion, group/groups, 7",
        "redaktion, idea/ideas, 8",
        "redaktion, idea/sheets, 8",
        "redaktion, matching/needs, 8",
        "redaktion, matching/offers, 8",
        "redaktion, cooperation/cooperations, 12",
        "redaktion, cooperation/board, 18",
        "redaktion, cooperation/timeline?year=2016, 10",
        "redaktion, cooperation/map, 11",
        "redaktion, cooperation/commitments, 8",
        "redaktion, market/marketplaces, 7",
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
