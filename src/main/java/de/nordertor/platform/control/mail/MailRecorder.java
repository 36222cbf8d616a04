package de.nordertor.platform.control.mail;

import de.nordertor.platform.control.TransactionRetry;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Records the steps of all senders of this node. Those who come while a transaction lasts have the next one together: none
 * of them ever holds more than one mail that is not recorded, and there are fewer commits than mails.
 */
final class MailRecorder {

    private final MailClaims claims;
    private final Queue<Turn> waiting = new ConcurrentLinkedQueue<>();

    MailRecorder(MailClaims claims) {
        this.claims = claims;
    }

    private record Turn(MailStep step, CompletableFuture<Boolean> mayBeTried) {}

    /**
     * Comes back when the step is recorded.
     *
     * @return whether the next mail may be tried; not when somebody has withdrawn or changed it, or another node may have it
     * @throws java.util.concurrent.CompletionException when it could not be recorded
     */
    boolean begin(MailStep step) {
        Turn turn = new Turn(step, new CompletableFuture<>());
        waiting.add(turn);
        synchronized (this) {
            if (!turn.mayBeTried().isDone()) {
                record(waitingTurns());
            }
        }
        return turn.mayBeTried().join();
    }

    /** How many wait for their turn. */
    int waiting() {
        return waiting.size();
    }

    private List<Turn> waitingTurns() {
        List<Turn> turns = new ArrayList<>();
        for (Turn turn = waiting.poll(); turn != null; turn = waiting.poll()) {
            turns.add(turn);
        }
        return turns;
    }

    private void record(List<Turn> turns) {
        List<MailStep> steps = turns.stream().map(Turn::step).toList();
        try {
            Set<Long> begun = TransactionRetry.run(() -> claims.begin(steps));
            turns.forEach(turn ->
                    turn.mayBeTried().complete(begun.contains(turn.step().next().id())));
        } catch (RuntimeException | Error failure) {
            // each of them has to know, and not only the one whose thread it was
            turns.forEach(turn -> turn.mayBeTried().completeExceptionally(failure));
        }
    }
}
