package de.nordertor.journal.control;

import de.nordertor.identity.boundary.Users;
import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.entity.Author;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/** Writes the demo town's entries as if its people had. */
@ApplicationScoped
public class DemoEntries {

    private static final LocalTime NOON = LocalTime.NOON;

    @Inject
    private ActivityForms activities;

    @Inject
    private DeadlineForms deadlines;

    @Inject
    private DeadlineRepository repository;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    public void activity(Long authorId, ActivityInput input) {
        activities.write(input, author(authorId, input.date()), null);
    }

    public Long deadline(Long authorId, LocalDate setOn, SubjectRef subject, DeadlineInput input) {
        return deadlines.add(subject, input, input.dueOn(), author(authorId, setOn));
    }

    public void waiting(Long deadlineId, String whom) {
        deadlines.waitFor(repository.get(deadlineId), whom);
    }

    private Author author(Long id, LocalDate day) {
        return new Author(
                id,
                users.get(id).displayName(),
                day.atTime(NOON).atZone(clock.getZone()).toInstant());
    }
}
