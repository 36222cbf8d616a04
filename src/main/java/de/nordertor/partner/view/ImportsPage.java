package de.nordertor.partner.view;

import de.nordertor.document.boundary.TableFiles;
import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.boundary.ImportSummary;
import de.nordertor.partner.boundary.ImportUpload;
import de.nordertor.partner.boundary.ImportUploads;
import de.nordertor.partner.boundary.PartnerImports;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** The files that were brought to be imported, and the form that brings another one. */
@Named("partnerImports")
@RequestScoped
public class ImportsPage extends ListView<ImportSummary> {

    private static final int MOST_NOTES = 5;

    @Inject
    private PartnerImports imports;

    @Inject
    private ImportUploads uploads;

    @Inject
    private Notices notices;

    private Part file;

    @Override
    protected Page<ImportSummary> fetch(PageRequest wanted) {
        return imports.list(wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    @Override
    public boolean isKeepsViews() {
        return false;
    }

    /** Ends on the page of the new import, where its columns are mapped. */
    public String upload() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            notices.error("partner.import.noFile");
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            ImportUpload upload = uploads.upload(file.getSubmittedFileName(), content);
            tell(notices, upload);
            return "/partner/import?faces-redirect=true&id=" + upload.id();
        } catch (IOException broken) {
            throw new ConflictException("document.file.notStored");
        }
    }

    /** How many rows were found, and what there is to say about the file; not more than a person reads. */
    static void tell(Notices notices, ImportUpload upload) {
        notices.done("partner.import.read", upload.rows());
        List<ImportMessage> notes = upload.notes();
        notes.stream()
                .limit(MOST_NOTES)
                .forEach(note -> notices.warn(note.key(), note.arguments().toArray()));
    }

    public String getAccepted() {
        return TableFiles.ACCEPTED;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
