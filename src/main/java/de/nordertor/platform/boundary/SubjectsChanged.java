package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.SubjectRef;
import java.util.List;

/**
 * Fired in the transaction in which things are created, changed or removed, after the change has been sent to the database:
 * a room that keeps what follows from another room's thing reads it again. It is fired for every change, also for one that
 * does not concern whoever listens.
 */
public record SubjectsChanged(List<SubjectRef> subjects) {

    public SubjectsChanged {
        subjects = List.copyOf(subjects);
    }
}
