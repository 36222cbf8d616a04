package de.nordertor.journal.control;

import de.nordertor.journal.entity.Activity;
import de.nordertor.platform.boundary.DataSubject;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The texts of contacts and deadlines in which people may be named. */
@ApplicationScoped
public class JournalTexts implements PersonalTexts {

    private static final TextTable ACTIVITIES = new TextTable(
            Activity.KIND,
            "journal.personal.activityText",
            "activity",
            "title",
            List.of("title", "participants", "text", "result", "withdrawal_reason"),
            null,
            "/journal/activity?id=",
            null);
    private static final TextTable DEADLINES = new TextTable(
            "Deadline",
            "journal.personal.deadlineText",
            "deadline",
            "what",
            List.of("what", "move_reason", "cancellation_reason", "waits_for"),
            null,
            "/journal/deadline?id=",
            null);

    @Inject
    private PersonalJournalRepository journal;

    @Inject
    private ActivityRepository activities;

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private JournalAccess access;

    @Override
    public List<TextTable> tables() {
        return List.of(ACTIVITIES, DEADLINES);
    }

    @Override
    public Set<Long> near(TextTable table, DataSubject person) {
        List<SubjectRef> things = new ArrayList<>(person.related());
        things.add(person.subject());
        return journal.findIdsOn(things);
    }

    @Override
    public boolean mayRead(TextTable table, Long id) {
        try {
            if (table == ACTIVITIES) {
                access.requireReadable(activities.get(id));
            } else {
                access.requireReadable(deadlines.get(id));
            }
            return true;
        } catch (NotFoundException hidden) {
            return false;
        }
    }
}
