package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.MailContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An outbox in memory, which tells what became of each mail. */
public final class HeldMails extends MailClaims {

    static final String WAITS = "waits";
    static final String IN_HAND = "in hand";

    private final Map<Long, String> states = new LinkedHashMap<>();
    private final Map<Long, ClaimedMail> mails = new LinkedHashMap<>();
    private final List<Long> claimed = new ArrayList<>();
    private boolean fails;

    synchronized Long add(String address) {
        return add(address, () -> new MailContent(null, "Betreff", "Text", null, null));
    }

    synchronized Long add(String address, Supplier<MailContent> content) {
        Long id = mails.size() + 1L;
        mails.put(
                id,
                new ClaimedMail(
                        id, Instant.EPOCH, 1, "<" + id + "@town.example>", Instant.EPOCH, null, address, content));
        states.put(id, WAITS);
        return id;
    }

    synchronized String state(Long id) {
        return states.get(id);
    }

    /** What happened to each, in the order of their ids. */
    synchronized List<String> states() {
        return List.copyOf(states.values());
    }

    /** The database is gone. */
    synchronized void fail() {
        fails = true;
    }

    @Override
    public synchronized boolean isAnyDue() {
        return states.containsValue(WAITS);
    }

    @Override
    public synchronized MailBlock claim(int most) {
        if (fails) {
            throw new IllegalStateException("the database is gone");
        }
        List<Long> ids = due().stream().limit(most).toList();
        claimed.addAll(ids);
        return new MailBlock(ids.stream().map(mails::get).toList());
    }

    /** Those that can be claimed. */
    synchronized List<Long> due() {
        return states.keySet().stream()
                .filter(id -> states.get(id).equals(WAITS) && !claimed.contains(id))
                .toList();
    }

    @Override
    public synchronized Set<Long> begin(Collection<MailStep> steps) {
        steps.forEach(step -> {
            record(step.taken());
            states.put(step.next().id(), IN_HAND);
        });
        return steps.stream().map(step -> step.next().id()).collect(Collectors.toSet());
    }

    @Override
    public synchronized int end(MailBlock block) {
        record(block.taken());
        block.untried().forEach(mail -> claimed.remove(mail.id()));
        return block.untried().size();
    }

    private void record(Optional<ClaimedMail> taken) {
        taken.ifPresent(mail -> states.put(mail.id(), "sent"));
    }

    @Override
    public synchronized void failed(ClaimedMail mail, MailFailure failure) {
        states.put(mail.id(), (failure.isForGood() ? "refused: " : "failed: ") + failure.getMessage());
    }

    @Override
    public synchronized void interrupted(ClaimedMail mail, MailFailure failure) {
        states.put(mail.id(), "interrupted");
    }

    /** What was interrupted is due again. */
    synchronized void goOn() {
        states.replaceAll((id, state) -> state.equals("interrupted") ? WAITS : state);
        claimed.clear();
    }
}
