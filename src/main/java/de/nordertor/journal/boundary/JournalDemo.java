package de.nordertor.journal.boundary;

import de.nordertor.journal.control.DemoEntries;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Entries of the demo town in the name of its invented people. The journal is loaded before the rooms whose things it is
 * about, so those rooms make the entries on their own.
 */
@Stateless
@Open("refuses everybody but the system's own work")
public class JournalDemo {

    @Inject
    private DemoEntries entries;

    /** @param authorId the person who noted it, on its day */
    public void activity(Long authorId, ActivityInput input) {
        requireSystem();
        entries.activity(authorId, input);
    }

    /**
     * @param setOn the day on which that person set it; the day it is due may have passed
     * @return its id
     */
    public Long deadline(Long authorId, LocalDate setOn, SubjectRef subject, DeadlineInput input) {
        requireSystem();
        return entries.deadline(authorId, setOn, subject, input);
    }

    /** The deadline waits for somebody from today. */
    public void waiting(Long deadlineId, String whom) {
        requireSystem();
        entries.waiting(deadlineId, whom);
    }

    private static void requireSystem() {
        if (!SystemWork.isRunning()) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }
}
