package de.nordertor.council.control;

import de.nordertor.council.boundary.NumberSequenceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The gap-free sequences. The row of a sequence stays locked until the approving transaction ends, so two approvals
 * wait for each other, and one that fails takes its number back.
 */
@ApplicationScoped
public class PaperNumbering {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** The next running number, from 1; taken back when the current transaction fails. */
    public int next(String sequenceKey) {
        em.createNativeQuery("INSERT INTO paper_number_sequence (sequence_key, last_number) VALUES (?1, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .setParameter(1, sequenceKey)
                .executeUpdate();
        return last(sequenceKey);
    }

    /** Raises a sequence to the last number that was given elsewhere; 0 rows where it stands higher already. */
    public boolean raiseTo(String sequenceKey, int lastNumber) {
        em.createNativeQuery("INSERT IGNORE INTO paper_number_sequence (sequence_key, last_number) VALUES (?1, 0)")
                .setParameter(1, sequenceKey)
                .executeUpdate();
        return em.createNativeQuery("UPDATE paper_number_sequence SET last_number = ?2"
                                + " WHERE sequence_key = ?1 AND last_number < ?2")
                        .setParameter(1, sequenceKey)
                        .setParameter(2, lastNumber)
                        .executeUpdate()
                == 1;
    }

    private int last(String sequenceKey) {
        return ((Number) em.createNativeQuery("SELECT last_number FROM paper_number_sequence WHERE sequence_key = ?1")
                        .setParameter(1, sequenceKey)
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    public List<NumberSequenceRow> findAll() {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT sequence_key, last_number FROM paper_number_sequence ORDER BY sequence_key")
                .getResultList();
        return rows.stream()
                .map(row -> new NumberSequenceRow((String) row[0], ((Number) row[1]).intValue()))
                .toList();
    }
}
