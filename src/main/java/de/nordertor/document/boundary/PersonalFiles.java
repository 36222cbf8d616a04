package de.nordertor.document.boundary;

import de.nordertor.document.control.PersonalFileRepository;
import de.nordertor.document.entity.Attachment;
import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.control.AuditErasureRepository;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The files of a thing that goes because a person is erased; for rooms below, which have checked the right. */
@ApplicationScoped
public class PersonalFiles {

    private static final String KIND = "Attachment";

    @Inject
    private PersonalFileRepository files;

    @Inject
    private AuditErasureRepository trail;

    @Inject
    private Clock clock;

    /** Title and name of each, also of those that were removed but are still stored. */
    public List<String> titles(SubjectRef subject) {
        return files.find(subject).stream()
                .map(file -> file.getTitle() + " (" + file.getFileName() + ")")
                .toList();
    }

    /** What an erasure of the thing would take away, file by file. */
    public List<ErasureItem> items(SubjectRef subject) {
        return files.find(subject).stream()
                .map(file -> new ErasureItem(
                        KIND + ":" + file.getId(),
                        Effect.ERASED,
                        Sentence.of("document.personal.attachment", file.getTitle(), file.getFileName()),
                        "",
                        null))
                .toList();
    }

    /** Rows and values in the trail at once; the contents leave the store after the commit, see {@link ErasedFiles}. */
    public void erase(SubjectRef subject) {
        for (Attachment file : files.find(subject)) {
            SubjectRef ref = new SubjectRef(KIND, file.getId());
            files.remove(file, clock.instant());
            trail.erase(ref);
        }
    }
}
