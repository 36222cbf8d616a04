package de.nordertor.platform.boundary;

import de.nordertor.platform.control.SearchChangeRepository;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells the search index that a thing has to be read again, and with {@link SubjectsChanged} every room that keeps what
 * follows from it. Part of the transaction of the change: what is rolled back is not told, what is committed is never
 * forgotten.
 */
@ApplicationScoped
public class SearchChanges {

    @Inject
    private SearchChangeRepository changes;

    @Inject
    private Event<SubjectsChanged> changed;

    /** Created, changed or removed. */
    public void changed(SubjectRef subject) {
        changes.add(subject);
        changed.fire(new SubjectsChanged(List.of(subject)));
    }

    /** Many at once, in one statement. */
    public void changed(List<SubjectRef> subjects) {
        changes.addAll(subjects);
        changed.fire(new SubjectsChanged(subjects));
    }
}
