package de.nordertor.platform.control.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MailRecorderTest {

    private static final long WITHDRAWN = 3;
    private static final long BROKEN = 4;

    /** A transaction that lasts until it is let go. */
    private static final class SlowClaims extends MailClaims {

        private final List<Integer> sizes = new ArrayList<>();
        private final CountDownLatch mayGoOn = new CountDownLatch(1);

        @Override
        public Set<Long> begin(Collection<MailStep> steps) {
            sizes.add(steps.size());
            awaitLeave();
            Set<Long> ids = steps.stream().map(step -> step.next().id()).collect(Collectors.toSet());
            if (ids.contains(BROKEN)) {
                throw new IllegalStateException("the database is gone");
            }
            ids.remove(WITHDRAWN);
            return ids;
        }

        private void awaitLeave() {
            try {
                mayGoOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final SlowClaims claims = new SlowClaims();
    private final MailRecorder recorder = new MailRecorder(claims);

    @Test
    void thoseWhoComeWhileATransactionLastsHaveTheNextOneTogether() {
        List<CompletableFuture<Boolean>> begun = beginWhileTheFirstIsRecorded(1, 2, WITHDRAWN);
        claims.mayGoOn.countDown();
        assertThat(begun).extracting(CompletableFuture::join).containsExactly(true, true, false);
        assertThat(claims.sizes).containsExactly(1, 2);
    }

    @Test
    void whatCouldNotBeRecordedIsKnownToAllOfThemAndStopsNoLaterOne() {
        List<CompletableFuture<Boolean>> begun = beginWhileTheFirstIsRecorded(1, 2, BROKEN);
        claims.mayGoOn.countDown();
        assertThat(begun.get(0).join()).isTrue();
        begun.subList(1, 3).forEach(one -> assertThatThrownBy(one::join).hasRootCauseMessage("the database is gone"));
        assertThat(recorder.begin(step(5))).isTrue();
    }

    private List<CompletableFuture<Boolean>> beginWhileTheFirstIsRecorded(long first, long... others) {
        List<CompletableFuture<Boolean>> begun = new ArrayList<>();
        begun.add(CompletableFuture.supplyAsync(() -> recorder.begin(step(first)), work -> new Thread(work).start()));
        await().until(() -> !claims.sizes.isEmpty());
        LongStream.of(others)
                .forEach(id -> begun.add(CompletableFuture.supplyAsync(
                        () -> recorder.begin(step(id)), work -> new Thread(work).start())));
        await().until(() -> recorder.waiting() == others.length);
        return begun;
    }

    private static MailStep step(long id) {
        return new MailStep(
                Optional.empty(),
                new ClaimedMail(id, Instant.EPOCH, 1, "<m>", Instant.EPOCH, null, "a@b.example", null));
    }
}
