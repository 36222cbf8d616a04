package de.nordertor.journal.view;

import de.nordertor.journal.boundary.Activities;
import de.nordertor.journal.boundary.RefusedAttachment;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Attaches what a form brought along, and says which files were not taken and why. */
@RequestScoped
public class FileNotices {

    private static final int NAMED = 10;

    @Inject
    private Activities activities;

    @Inject
    private Notices notices;

    @Inject
    private Messages messages;

    /** @param files may be null or hold empty ones */
    public void attach(Long activityId, List<Part> files) {
        if (files != null) {
            files.stream()
                    .filter(file -> file.getSubmittedFileName() != null
                            && !file.getSubmittedFileName().isBlank())
                    .forEach(file -> attach(activityId, file));
        }
    }

    private void attach(Long activityId, Part file) {
        try (InputStream content = file.getInputStream()) {
            activities.attach(activityId, file.getSubmittedFileName(), content).ifPresent(this::tell);
        } catch (IOException broken) {
            throw new ConflictException("document.file.notStored");
        }
    }

    /** Each by its name; of very many only the first. */
    public void tell(List<RefusedAttachment> refused) {
        refused.stream().limit(NAMED).forEach(this::tell);
        if (refused.size() > NAMED) {
            notices.warn("journal.attachment.moreRefused", refused.size() - NAMED);
        }
    }

    private void tell(RefusedAttachment refused) {
        BusinessException reason = refused.reason();
        notices.warn(
                "journal.attachment.refused",
                refused.fileName(),
                messages.format(reason.messageKey(), reason.arguments()));
    }
}
