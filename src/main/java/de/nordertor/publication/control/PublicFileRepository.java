package de.nordertor.publication.control;

import de.nordertor.publication.boundary.PublicFileRow;
import de.nordertor.publication.entity.PublicKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads published files a part at a time, so that a large one needs no memory but that of a part. */
@ApplicationScoped
public class PublicFileRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<PublicFileRow> find(Long id) {
        return em.createQuery(
                        "SELECT new de.nordertor.publication.boundary.PublicFileRow(o.id, f.mediaType, f.fileName, f.size,"
                                + " f.sha256, o.modifiedAt) FROM PublicFile f, PublicObject o WHERE f.objectId = o.id"
                                + " AND o.id = :id AND o.kind = :kind AND o.deleted = FALSE",
                        PublicFileRow.class)
                .setParameter("id", id)
                .setParameter("kind", PublicKind.FILE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Some of its bytes.
     *
     * @param first counted from 0
     * @return none where the file has become another one, or none at all, since its row was read
     */
    public byte[] read(PublicFileRow file, long first, int most) {
        List<?> found = em.createNativeQuery("SELECT SUBSTRING(f.data, ?1, ?2) FROM public_file f JOIN public_object o"
                        + " ON o.id = f.object_id WHERE f.object_id = ?3 AND f.sha256 = ?4 AND o.deleted = FALSE")
                .setParameter(1, first + 1)
                .setParameter(2, most)
                .setParameter(3, file.id())
                .setParameter(4, file.sha256())
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }
}
