package de.nordertor.partner.control.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The uploaded files, in pieces of which one is in memory. */
@ApplicationScoped
public class ImportFileRepository {

    private static final int PIECE = 1024 * 1024;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    void store(Long importId, InputStream content) throws IOException {
        int number = 0;
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            em.createNativeQuery(
                            "INSERT INTO partner_import_part (import_id, part_number, content) VALUES (?1, ?2, ?3)")
                    .setParameter(1, importId)
                    .setParameter(2, number++)
                    .setParameter(3, piece)
                    .executeUpdate();
        }
    }

    /** @return whether there was anything */
    boolean load(Long importId, OutputStream target) throws IOException {
        int number = 0;
        for (List<?> piece = piece(importId, number); !piece.isEmpty(); piece = piece(importId, ++number)) {
            byte[] bytes = (byte[]) piece.get(0);
            target.write(bytes);
        }
        return number > 0;
    }

    private List<?> piece(Long importId, int number) {
        return em.createNativeQuery("SELECT content FROM partner_import_part WHERE import_id = ?1 AND part_number = ?2")
                .setParameter(1, importId)
                .setParameter(2, number)
                .getResultList();
    }

    boolean exists(Long importId) {
        return !em.createNativeQuery(
                        "SELECT part_number FROM partner_import_part WHERE import_id = ?1 AND part_number = 0")
                .setParameter(1, importId)
                .getResultList()
                .isEmpty();
    }

    void remove(Long importId) {
        em.createNativeQuery("DELETE FROM partner_import_part WHERE import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }
}
