package de.nordertor.cooperation.control;

import de.nordertor.platform.boundary.MovedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The places where agreements, promises and letters name a partner, when it becomes a part of another one. Each row gets a
 * new version, so that an open form notices it.
 */
@ApplicationScoped
public class AgreementMoveRepository {

    /** A column that names a partner. @param kind of the moved row; a promise has two such columns */
    record Place(String kind, String table, String column) {}

    static final List<Place> PLACES = List.of(
            new Place("AgreementParty", "agreement_party", "organization_id"),
            new Place("CommitmentDebtor", "commitment", "debtor_id"),
            new Place("CommitmentRecipient", "commitment", "recipient_id"),
            new Place("ThankYouLetter", "thank_you_letter", "organization_id"));

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** @return the rows as they are then */
    List<MovedRow> move(Long from, Long to) {
        List<MovedRow> moved = new ArrayList<>();
        for (Place place : PLACES) {
            em.createNativeQuery(
                            "UPDATE " + place.table() + " SET version = version + 1 WHERE " + place.column() + " = ?1")
                    .setParameter(1, from)
                    .executeUpdate();
        }
        PLACES.forEach(place -> moved.addAll(rows(place, from)));
        for (Place place : PLACES) {
            em.createNativeQuery("UPDATE " + place.table() + " SET " + place.column() + " = ?2 WHERE " + place.column()
                            + " = ?1")
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .executeUpdate();
        }
        return moved;
    }

    /** Whether the row is still as it was moved. */
    boolean isAsMoved(Place place, MovedRow row, Long where) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + place.table()
                                        + " WHERE id = ?1 AND version = ?2" + " AND " + place.column() + " = ?3")
                                .setParameter(1, row.id())
                                .setParameter(2, row.version())
                                .setParameter(3, where)
                                .getSingleResult())
                        .intValue()
                == 1;
    }

    void moveBack(Place place, MovedRow row, Long to) {
        em.createNativeQuery("UPDATE " + place.table() + " SET version = version + 1, " + place.column()
                        + " = ?2 WHERE id = ?1")
                .setParameter(1, row.id())
                .setParameter(2, to)
                .executeUpdate();
    }

    /** By what a person knows the row: the title of its agreement, or the subject of the letter. */
    String title(Place place, Long id) {
        String query =
                switch (place.table()) {
                    case "agreement_party" ->
                        "SELECT a.title FROM agreement_party p JOIN cooperation_agreement a ON a.id = p.agreement_id"
                                + " WHERE p.id = ?1";
                    case "commitment" -> "SELECT what FROM commitment WHERE id = ?1";
                    default -> "SELECT subject FROM thank_you_letter WHERE id = ?1";
                };
        return (String) em.createNativeQuery(query).setParameter(1, id).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<MovedRow> rows(Place place, Long partner) {
        return ((List<Object[]>) em.createNativeQuery("SELECT id, version FROM " + place.table() + " WHERE "
                                + place.column() + " = ?1 ORDER BY id")
                        .setParameter(1, partner)
                        .getResultList())
                .stream()
                        .map(row -> new MovedRow(
                                place.kind(), ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), false))
                        .toList();
    }
}
