package de.nordertor.council.boundary;

import de.nordertor.council.boundary.PaperPrinting.Print;
import de.nordertor.council.control.PaperGuard;
import de.nordertor.council.control.PaperMetadata;
import de.nordertor.council.entity.PaperFormat;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A paper together with its attachments, to be handed over to another system. */
@Stateless
@Permitted(Permission.PAPER_READ)
public class PaperPackages {

    private static final String NON_PUBLIC = "nichtoeffentlich/";

    @Inject
    private Papers papers;

    @Inject
    private PaperPrinting printing;

    @Inject
    private Attachments attachments;

    /**
     * What belongs into one package.
     *
     * @param fileName of the package, without a path
     * @param metadata JSON: what is known about the paper, its consultations and its files
     * @param prints the paper itself
     * @param files its attachments, as far as the person may read them
     */
    public record Packed(String fileName, String metadata, List<Print> prints, List<PackedFile> files) {}

    /**
     * An attachment in it.
     *
     * @param path within the package; what is not public lies in a folder that says so
     */
    public record PackedFile(String path, AttachmentRow row) {}

    /** @param versionNumber a frozen version is packed exactly as approved, a draft is marked as one */
    public Packed pack(Long paperId, int versionNumber) {
        PaperView paper = papers.view(paperId, versionNumber);
        List<Print> prints = new ArrayList<>();
        for (PaperFormat format : PaperFormat.values()) {
            prints.add(printing.print(paperId, versionNumber, format));
        }
        List<PackedFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (AttachmentRow row : attachments.list(new SubjectRef(PaperGuard.KIND, paperId))) {
            String folder = row.isPublic() ? "anlagen/" : "anlagen/" + NON_PUBLIC;
            files.add(new PackedFile(free(folder, row.fileName(), taken), row));
        }
        String pdf = prints.get(0).fileName();
        String name = pdf.substring(0, pdf.length() - PaperFormat.PDF.ending().length());
        return new Packed(name + ".zip", PaperMetadata.of(paper, prints, files), prints, files);
    }

    /** Two files of one name lie there as {@code plan.pdf} and {@code plan (2).pdf}; case makes no difference. */
    private static String free(String folder, String fileName, Set<String> taken) {
        int dot = fileName.lastIndexOf('.');
        String path = folder + fileName;
        for (int i = 2; !taken.add(path.toLowerCase(Locale.ROOT)); i++) {
            path = folder + fileName.substring(0, dot) + " (" + i + ")" + fileName.substring(dot);
        }
        return path;
    }
}
