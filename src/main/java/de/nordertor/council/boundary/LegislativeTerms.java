package de.nordertor.council.boundary;

import de.nordertor.council.control.LegislativeTermRepository;
import de.nordertor.council.entity.LegislativeTerm;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The electoral terms of the council. */
@Stateless
@Permitted(Permission.COUNCIL_DATA_WRITE)
public class LegislativeTerms {

    @Inject
    private LegislativeTermRepository terms;

    /** The latest first. */
    @Permitted(Permission.MASTER_DATA_READ)
    public List<LegislativeTermRow> list() {
        return terms.findAll().stream().map(LegislativeTerms::row).toList();
    }

    /** What the form shows: the term, or with null a new one. */
    public LegislativeTermRow form(Long id) {
        return id == null ? new LegislativeTermRow(null, 0, null, null, null) : row(terms.get(id));
    }

    /**
     * Adds the row (id null) or changes the term it came from.
     *
     * @return its id
     * @throws InvalidInputException where there is another one on some of its days
     * @throws ConflictException when somebody was faster
     */
    public Long save(LegislativeTermRow row) {
        LegislativeTerm wanted = new LegislativeTerm(row.name(), row.startsOn(), row.endsOn());
        terms.findAll().stream()
                .filter(other -> !other.getId().equals(row.id()) && other.overlaps(wanted))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInputException("council.term.overlaps", other.getName());
                });
        if (row.id() == null) {
            terms.add(wanted);
            return wanted.getId();
        }
        LegislativeTerm term = terms.get(row.id(), row.version());
        term.describe(row.name(), row.startsOn(), row.endsOn());
        terms.changed(term);
        return term.getId();
    }

    private static LegislativeTermRow row(LegislativeTerm term) {
        return new LegislativeTermRow(
                term.getId(), term.getVersion(), term.getName(), term.getStartsOn(), term.getEndsOn());
    }
}
