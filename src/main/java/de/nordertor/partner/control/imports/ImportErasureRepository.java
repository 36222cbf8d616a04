package de.nordertor.partner.control.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Takes personal values out of everything that imports keep: rows, what undoing would put back, sentences, samples, and
 * files that wait. That a row was imported, and what became of it, stays.
 */
@ApplicationScoped
public class ImportErasureRepository {

    private static final String EMPTIED = "UPDATE partner_import_row SET title = NULL, name_key = NULL,"
            + " register_key = NULL, item_values = NULL, messages = NULL, old_values = NULL WHERE ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** Rows that contain the text, in any field and whatever its capitals. @return how many */
    public int eraseRowsWith(String text) {
        String pattern = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return em.createNativeQuery(EMPTIED + "item_values LIKE ?1 ESCAPE '!' OR old_values LIKE ?1 ESCAPE '!'"
                        + " OR title LIKE ?1 ESCAPE '!' OR messages LIKE ?1 ESCAPE '!'")
                .setParameter(1, pattern)
                .executeUpdate();
    }

    /** Rows that brought the partner about or changed it. @return how many */
    public int eraseRowsOf(Long partnerId) {
        return em.createNativeQuery(EMPTIED + "partner_id = ?1")
                .setParameter(1, partnerId)
                .executeUpdate();
    }

    /** Nobody can look into a packed file, so those that wait go as a whole; who needs one uploads it again. */
    public void eraseWaitingFiles() {
        em.createNativeQuery("DELETE FROM partner_import_part").executeUpdate();
        em.createNativeQuery("UPDATE partner_import SET reading = JSON_SET(reading, '$.sample', JSON_ARRAY())")
                .executeUpdate();
    }
}
