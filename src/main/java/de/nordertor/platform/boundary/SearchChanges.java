package de.nordertor.platform.boundary;

import de.nordertor.platform.control.SearchChangeRepository;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells the search index that a thing has to be read again. Part of the transaction of the change: what is rolled back
 * is not told, what is committed is never forgotten.
 */
@ApplicationScoped
public class SearchChanges {

    @Inject
    private SearchChangeRepository changes;

    /** Created, changed or removed. */
    public void changed(SubjectRef subject) {
        changes.add(subject);
    }

    /** Many at once, in one statement. */
    public void changed(List<SubjectRef> subjects) {
        changes.addAll(subjects);
    }
}
