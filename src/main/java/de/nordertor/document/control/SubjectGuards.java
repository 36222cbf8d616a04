package de.nordertor.document.control;

import de.nordertor.document.boundary.SubjectGuard;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;

/** Asks the room of a subject. What no room answers for is refused, and not even known. */
@ApplicationScoped
public class SubjectGuards {

    @Inject
    @Any
    private Instance<SubjectGuard> guards;

    public boolean mayRead(SubjectRef subject, Visibility visibility) {
        return guard(subject)
                .filter(guard -> guard.mayRead(subject.id(), visibility))
                .isPresent();
    }

    public boolean mayWrite(SubjectRef subject) {
        return guard(subject).filter(guard -> guard.mayWrite(subject.id())).isPresent();
    }

    /** Who may not read learns nothing of its existence; who may read but not write is told so. */
    public void requireWrite(SubjectRef subject) {
        if (mayWrite(subject)) {
            return;
        }
        if (Arrays.stream(Visibility.values()).anyMatch(visibility -> mayRead(subject, visibility))) {
            throw new NotPermittedException("document.attachment.notWritable");
        }
        throw new NotFoundException("document.attachment.notFound");
    }

    /** Tells the room of the subject that one of its attachments becomes another one. */
    public void beforeChange(SubjectRef subject) {
        guard(subject).ifPresent(guard -> guard.beforeChange(subject.id()));
    }

    private Optional<SubjectGuard> guard(SubjectRef subject) {
        return guards.stream()
                .filter(guard -> guard.kind().equals(subject.kind()))
                .findFirst();
    }
}
