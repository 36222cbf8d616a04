package de.nordertor.publication.boundary;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.publication.control.PublicObjectRepository;
import de.nordertor.publication.entity.FileBytes;
import de.nordertor.publication.entity.PublicFile;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicObject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads as the public does: everything of one question in one transaction. */
@Stateless
public class PublicReader {

    @Inject
    private PublicObjectRepository objects;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /**
     * A paper as it is seen at one moment.
     *
     * @param name of the paper; null where nothing is seen of it
     * @param text of its file; null where nothing is seen of it
     * @param bytes whether there are any
     * @param right whether they are those that the file speaks of
     */
    public record SeenPaper(String name, String text, boolean bytes, boolean right) {

        /** Whether everything is of one publication, or everything is gone; each version says its name in its text. */
        public boolean isWhole() {
            return name == null ? text == null && !bytes : text != null && text.equals(name) && bytes && right;
        }
    }

    public SeenPaper read(Long paperId) {
        objects.readOneMoment();
        SubjectRef source = new SubjectRef("CouncilPaper", paperId);
        Optional<JsonObject> paper = objects.findShown(PublicKind.PAPER, source).map(PublicObject::content);
        Optional<PublicObject> file = objects.findShown(PublicKind.FILE, source);
        Optional<FileBytes> bytes =
                file.flatMap(object -> objects.findFile(object.getId())).map(PublicFile::bytes);
        return new SeenPaper(
                paper.map(content -> content.getString("name")).orElse(null),
                file.map(object -> object.content().getString("text")).orElse(null),
                bytes.isPresent(),
                bytes.isPresent()
                        && sha512(bytes.get().data())
                                .equals(file.get().content().getString("sha512Checksum")));
    }

    /** Empty where it is not shown. */
    public Optional<JsonObject> content(PublicKind kind, String sourceKind, Long sourceId) {
        return objects.findShown(kind, new SubjectRef(sourceKind, sourceId)).map(PublicObject::content);
    }

    /** Whatever the public can see in which these words stand. */
    public List<PublicObject> telling(String words) {
        return em.createQuery("SELECT o FROM PublicObject o WHERE LOCATE(:words, o.content) > 0", PublicObject.class)
                .setParameter("words", words)
                .getResultList();
    }

    /** The object, whether shown or deleted, by what the content of another calls it. */
    public Optional<PublicObject> find(String reference) {
        String[] parts = reference.substring(reference.indexOf(':') + 1).split("/");
        return objects.find(PublicKind.valueOf(parts[0]), Long.valueOf(parts[1]));
    }

    public Optional<FileBytes> bytes(String reference) {
        return find(reference)
                .flatMap(object -> objects.findFile(object.getId()))
                .map(PublicFile::bytes);
    }

    private static String sha512(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(data));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
