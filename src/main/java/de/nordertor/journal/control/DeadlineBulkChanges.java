package de.nordertor.journal.control;

import de.nordertor.journal.boundary.DeadlineBulkInput;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.entity.Author;
import de.nordertor.journal.entity.Deadline;
import de.nordertor.journal.entity.DeadlineOwner;
import de.nordertor.platform.boundary.BulkRow;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.town.boundary.WorkingDays;
import de.nordertor.town.entity.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks what would come of deadlines in a change of many, and changes them as by hand. */
@ApplicationScoped
public class DeadlineBulkChanges {

    public static final String KIND = "Deadline";

    private static final String NOT_PERMITTED = "journal.bulk.notPermitted";

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private DeadlineListRepository lists;

    @Inject
    private DeadlineForms forms;

    @Inject
    private DeadlineFollowing following;

    @Inject
    private DeadlineOwners owners;

    @Inject
    private DeadlineViews views;

    @Inject
    private JournalAccess access;

    @Inject
    private WorkingDays workingDays;

    /** @throws InvalidInputException when it says nothing, or contradicts itself */
    public void check(DeadlineBulkInput wanted) {
        if (wanted.changesNothing()) {
            throw new InvalidInputException("journal.bulk.changesNothing");
        }
        if (wanted.done() && (wanted.moves() || wanted.handsOver())) {
            throw new InvalidInputException("journal.bulk.doneOnly");
        }
        if (wanted.moves()) {
            Deadline.requireMove(forms.requireNotPast(wanted.moveTo()), wanted.moveReason());
        }
        owner(wanted);
    }

    /**
     * What would come of the deadlines that the person may see, by id and in the order of the ids.
     *
     * @throws NotFoundException when the person sees none of them
     * @throws InvalidInputException when the person may do that with none of them
     */
    public Map<Long, BulkRow> look(List<Long> ids, DeadlineBulkInput wanted) {
        Map<Long, Deadline> found = byId(deadlines.find(ids));
        Map<Long, JournalAccess.DeadlineRights> rights = access.rights(found.values());
        Wish wish = wish(wanted);
        Map<Long, BulkRow> rows = new LinkedHashMap<>();
        for (Long id : ids) {
            if (rights.containsKey(id) && rights.get(id).mayRead()) {
                rows.put(id, look(found.get(id), rights.get(id), wish));
            }
        }
        if (rows.isEmpty()) {
            throw new NotFoundException("journal.bulk.notFound");
        }
        if (rows.values().stream().allMatch(row -> NOT_PERMITTED.equals(row.reason()))) {
            throw new InvalidInputException("journal.bulk.nonePermitted");
        }
        return rows;
    }

    /** Changes those that nobody else changed since they were looked at. */
    public List<BulkRow> change(List<BulkRow> rows, DeadlineBulkInput wanted) {
        Map<Long, Deadline> found =
                byId(deadlines.lock(rows.stream().map(BulkRow::subjectId).toList()));
        Map<Long, JournalAccess.DeadlineRights> rights = access.rights(found.values());
        Wish wish = wish(wanted);
        List<BulkRow> done = rows.stream()
                .map(row -> {
                    Deadline deadline = found.get(row.subjectId());
                    return change(row, deadline, deadline == null ? null : rights.get(deadline.getId()), wish);
                })
                .toList();
        deadlines.flush();
        following.changed(done.stream()
                .filter(row -> row.outcome() == BulkOutcome.CHANGED)
                .map(row -> found.get(row.subjectId()))
                .toList());
        return done;
    }

    /** The day that would count for each of them if it were moved there, by its id. */
    public Map<Long, LocalDate> movedTo(Collection<DeadlineRow> rows, LocalDate day) {
        if (day == null) {
            return Map.of();
        }
        WorkingCalendar calendar = workingDays.calendar();
        return rows.stream()
                .collect(Collectors.toMap(DeadlineRow::id, row -> row.rule().effective(day, calendar)));
    }

    /** Those of them that the person may see, as lists show them. */
    public Map<Long, DeadlineRow> shown(List<Long> ids) {
        return views.titled(lists.findByIds(seen(ids))).stream()
                .collect(Collectors.toMap(DeadlineRow::id, Function.identity()));
    }

    /** Those that the person may see. */
    private List<Long> seen(List<Long> ids) {
        Map<Long, JournalAccess.DeadlineRights> rights = access.rights(deadlines.find(ids));
        return ids.stream()
                .filter(id -> rights.containsKey(id) && rights.get(id).mayRead())
                .toList();
    }

    private BulkRow change(BulkRow row, Deadline deadline, JournalAccess.DeadlineRights rights, Wish wish) {
        if (deadline == null) {
            return row.became(BulkOutcome.GONE, null);
        }
        if (deadline.getVersion() != row.subjectVersion()) {
            return row.became(BulkOutcome.CONFLICT, null);
        }
        BulkRow now = look(deadline, rights, wish);
        if (now.outcome() != BulkOutcome.PLANNED) {
            return row.became(now.outcome(), now.reason());
        }
        if (wish.owner() != null) {
            deadline.describe(deadline.getKind(), deadline.getWhat(), wish.owner());
        }
        DeadlineBulkInput wanted = wish.wanted();
        if (wanted.moves() && !deadline.getDueOn().equals(wanted.moveTo())) {
            deadline.move(wanted.moveTo(), wanted.moveReason(), wish.calendar());
        }
        if (wanted.done()) {
            Author author = access.author();
            deadline.complete(author);
            forms.next(deadline, author, wish::calendar);
        }
        return row.became(BulkOutcome.CHANGED, null);
    }

    private BulkRow look(Deadline deadline, JournalAccess.DeadlineRights rights, Wish wish) {
        DeadlineOwner owner = wish.owner();
        DeadlineBulkInput wanted = wish.wanted();
        BulkRow row = new BulkRow(0, deadline.getId(), deadline.getVersion(), BulkOutcome.PLANNED, null);
        if (!deadline.isOpen()) {
            return row.became(BulkOutcome.REFUSED, "journal.deadline.closed");
        }
        boolean handedOver = owner != null && !owner.equals(deadline.getOwner());
        boolean moved = wanted.moves() && !wanted.moveTo().equals(deadline.getDueOn());
        if (!handedOver && !moved && !wanted.done()) {
            return row.became(BulkOutcome.UNCHANGED, null);
        }
        if (moved && forms.isPast(deadline.getDayRule().effective(wanted.moveTo(), wish.calendar()))) {
            return row.became(BulkOutcome.REFUSED, "journal.deadline.effectivePast");
        }
        boolean permitted = (!handedOver || rights.mayChange()) && (!moved && !wanted.done() || rights.mayClose());
        return permitted ? row : row.became(BulkOutcome.REFUSED, NOT_PERMITTED);
    }

    /** @param owner null where whoever cares for each goes on doing so */
    private record Wish(DeadlineBulkInput wanted, DeadlineOwner owner, WorkingCalendar calendar) {}

    private Wish wish(DeadlineBulkInput wanted) {
        return new Wish(wanted, owner(wanted), workingDays.calendar());
    }

    /** Null where whoever cares for each goes on doing so. */
    private DeadlineOwner owner(DeadlineBulkInput wanted) {
        return wanted.handsOver() ? owners.of(wanted.personId(), wanted.role(), wanted.departmentId()) : null;
    }

    private static Map<Long, Deadline> byId(List<Deadline> found) {
        return found.stream().collect(Collectors.toMap(Deadline::getId, Function.identity()));
    }
}
