package de.nordertor.journal.control;

import de.nordertor.identity.boundary.OwnRoles;
import de.nordertor.journal.entity.Activity;
import de.nordertor.journal.entity.Author;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineOwner;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may see and do what in the journal. The things' own rooms are asked for every right to a thing; what is decided here
 * is only whose entry it is: an author keeps the own ones, a lead all, and whoever cares for a deadline may close it.
 */
@ApplicationScoped
public class JournalAccess {

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private OwnRoles ownRoles;

    @Inject
    private Clock clock;

    /** The current person at this moment. */
    public Author author() {
        boolean person = user.id().isPresent();
        return new Author(
                person ? user.id().getAsLong() : null, person ? user.displayName() : user.login(), clock.instant());
    }

    /** @throws NotFoundException for the first that the person may not even read */
    public void requireWrite(Collection<SubjectRef> wanted) {
        wanted.forEach(subjects::requireWrite);
    }

    /** @throws NotFoundException for what the person may not know, as if it were not there */
    public void requireReadable(Activity activity) {
        if (!mayRead(activity)) {
            throw new NotFoundException("journal.activity.notFound");
        }
    }

    /** Whoever reads one of the things that it concerns. */
    public boolean mayRead(Activity activity) {
        return !subjects.titles(activity.subjects()).isEmpty();
    }

    public boolean mayChange(Activity activity) {
        return !activity.isWithdrawn()
                && (activity.isWrittenBy(author().userId()) || user.may(Permission.JOURNAL_MANAGE))
                && activity.subjects().stream().anyMatch(subjects::mayWrite);
    }

    public void requireChange(Activity activity) {
        if (activity.isWithdrawn()) {
            throw new IllegalStepException("journal.activity.isWithdrawn");
        }
        if (!mayChange(activity)) {
            throw new NotPermittedException("journal.activity.notYours");
        }
    }

    /** Whose deadlines are the person's own: hers or his, and those of each of the roles. */
    public Set<String> ownKeys() {
        Set<String> keys = new HashSet<>();
        user.id().ifPresent(id -> keys.add(DeadlineOwner.key(id)));
        ownRoles.get().forEach(role -> keys.add(DeadlineOwner.key(role)));
        return keys;
    }

    public boolean mayRead(Deadline deadline) {
        return isOwn(deadline) || subjects.find(deadline.subject()).isPresent();
    }

    public void requireReadable(Deadline deadline) {
        if (!mayRead(deadline)) {
            throw new NotFoundException("journal.deadline.notFound");
        }
    }

    /** Say otherwise what it is about and who cares for it. */
    public boolean mayChange(Deadline deadline) {
        return deadline.isOpen() && subjects.mayWrite(deadline.subject());
    }

    public void requireChange(Deadline deadline) {
        requireOpenAnd(mayChange(deadline), deadline);
    }

    /** Move it, do it, cancel it: whoever cares for it, or writes on the thing. */
    public boolean mayClose(Deadline deadline) {
        return deadline.isOpen() && (isOwn(deadline) || subjects.mayWrite(deadline.subject()));
    }

    public void requireClose(Deadline deadline) {
        requireOpenAnd(mayClose(deadline), deadline);
    }

    /** What the person may do with a deadline. */
    public record DeadlineRights(boolean mayRead, boolean mayChange, boolean mayClose) {}

    /** The same for many, by id; one statement for each kind of thing, and one look for each thing. */
    public Map<Long, DeadlineRights> rights(Collection<Deadline> deadlines) {
        Set<String> own = ownKeys();
        Set<SubjectRef> readable = subjects.titles(
                        deadlines.stream().map(Deadline::subject).toList())
                .keySet();
        Map<SubjectRef, Boolean> writable = new HashMap<>();
        Map<Long, DeadlineRights> rights = new HashMap<>();
        for (Deadline deadline : deadlines) {
            boolean mine = own.contains(deadline.getOwner().key());
            boolean writes = readable.contains(deadline.subject())
                    && writable.computeIfAbsent(deadline.subject(), subjects::mayWrite);
            rights.put(
                    deadline.getId(),
                    new DeadlineRights(
                            mine || readable.contains(deadline.subject()),
                            deadline.isOpen() && writes,
                            deadline.isOpen() && (mine || writes)));
        }
        return rights;
    }

    private void requireOpenAnd(boolean permitted, Deadline deadline) {
        requireReadable(deadline);
        if (!deadline.isOpen()) {
            throw new IllegalStepException("journal.deadline.closed");
        }
        if (!permitted) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    private boolean isOwn(Deadline deadline) {
        return ownKeys().contains(deadline.getOwner().key());
    }
}
