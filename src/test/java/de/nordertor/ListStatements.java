package de.nordertor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.core.ConditionTimeoutException;

/** How many SQL statements a list takes: the same number however long it is. */
@ApplicationScoped
public class ListStatements {

    private static final int MORE = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private QueryCount statements;

    @Inject
    private TestPeople people;

    /** Reads the list as somebody in this role, before and after some rows more. */
    public void takes(long expected, Role role, Callable<?> list, Runnable oneMore) throws Exception {
        String login = "lists-" + unique().toLowerCase(Locale.ROOT);
        people.have(login, role, null);
        oneMore.run();
        long before = fewest(login, list, expected);
        for (int i = 0; i < MORE; i++) {
            oneMore.run();
        }
        long after = fewest(login, list, expected);
        assertThat(List.of(before, after)).as("statements, also with more rows").containsExactly(expected, expected);
    }

    /** What the server does beside it now and then, for example for its search index, is none of the list's. */
    private long fewest(String login, Callable<?> list, long expected) throws Exception {
        AtomicLong fewest = new AtomicLong(Long.MAX_VALUE);
        try {
            await().pollInSameThread().pollDelay(Duration.ZERO).atMost(PATIENCE).until(() -> {
                long counted = people.as(login, () -> statements.of(list));
                return fewest.accumulateAndGet(counted, Math::min) <= expected;
            });
        } catch (ConditionTimeoutException more) {
            return fewest.get();
        }
        return fewest.get();
    }

    /** A word that nothing else has. */
    public static String unique() {
        return UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }
}
