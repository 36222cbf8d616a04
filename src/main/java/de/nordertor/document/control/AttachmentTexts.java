package de.nordertor.document.control;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Titles and names of attachments in which people may be named; what is in the files is not looked at. */
@ApplicationScoped
public class AttachmentTexts implements PersonalTexts {

    private static final TextTable ATTACHMENTS = new TextTable(
            "Attachment",
            "document.personal.attachmentText",
            "attachment",
            "title",
            List.of("title", "file_name"),
            null,
            null,
            null);

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private SubjectGuards guards;

    @Override
    public List<TextTable> tables() {
        return List.of(ATTACHMENTS);
    }

    @Override
    public boolean mayRead(TextTable table, Long id) {
        return attachments
                .find(id)
                .filter(file -> guards.mayRead(file.subject(), Visibility.NON_PUBLIC))
                .isPresent();
    }
}
