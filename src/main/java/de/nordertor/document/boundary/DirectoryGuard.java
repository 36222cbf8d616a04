package de.nordertor.document.boundary;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.SubjectDirectory;
import java.util.List;

/** The attachments of things whose readers read all of them, public or not; the room's directory decides who that is. */
public abstract class DirectoryGuard implements SubjectGuard {

    protected abstract SubjectDirectory directory();

    @Override
    public String kind() {
        return directory().kind();
    }

    @Override
    public boolean mayRead(Long subjectId, Visibility visibility) {
        return subjectId != null && !directory().titles(List.of(subjectId)).isEmpty();
    }

    @Override
    public boolean mayWrite(Long subjectId) {
        return directory().mayWrite(subjectId);
    }
}
