package de.nordertor.publication.control;

import de.nordertor.document.boundary.AttachedFiles;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.PaperForm;
import de.nordertor.document.boundary.PaperFormRenderer;
import de.nordertor.publication.entity.FileBytes;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.town.boundary.Municipalities;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The bytes of the files that the public sees: a paper is printed, an attachment is copied. */
@ApplicationScoped
public class FileMaker {

    @Inject
    private AttachedFiles attachments;

    @Inject
    private Municipalities municipalities;

    @Inject
    private PaperFormRenderer renderer;

    /** @param whole everything that is shown with it */
    FileBytes bytes(PublicDraft file, List<PublicDraft> whole) {
        byte[] data = isPrinted(file.ref()) ? print(whole) : attachment(file.ref());
        return new FileBytes(
                file.content().getString("mimeType"),
                file.content().getString("fileName"),
                digest("SHA-256", data),
                data);
    }

    static boolean isPrinted(PublicRef file) {
        return !file.source().kind().equals(FileContents.ATTACHMENT);
    }

    /** The paper as a PDF that tells exactly what the objects tell. */
    public byte[] print(List<PublicDraft> whole) {
        MunicipalityRow town = municipalities.current();
        PaperForm.Letterhead letterhead =
                new PaperForm.Letterhead(town.name(), town.chiefExecutiveTitle(), town.shield());
        return renderer.toPdf(renderer.freeze(PublicPaperForm.of(whole, letterhead)));
    }

    private byte[] attachment(PublicRef ref) {
        AttachmentRow row = attachments.get(ref.source().id());
        return attachments.content(row);
    }

    static String digest(String algorithm, byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(data));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
