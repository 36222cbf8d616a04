package de.nordertor.document.boundary;

import de.nordertor.document.entity.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** Stands for the room of a thing that only the tests know. */
@ApplicationScoped
public class TestThingGuard implements SubjectGuard {

    public static final String KIND = "TestThing";

    private final Set<Visibility> readable = EnumSet.allOf(Visibility.class);
    private boolean writable = true;

    void allow(boolean mayWrite, Visibility... mayRead) {
        writable = mayWrite;
        readable.clear();
        readable.addAll(Set.of(mayRead));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Long subjectId, Visibility visibility) {
        return readable.contains(visibility);
    }

    @Override
    public boolean mayWrite(Long subjectId) {
        return writable;
    }
}
