package de.nordertor.platform.boundary;

import java.util.Collection;
import java.util.List;

/**
 * How a room answers for its things when another room hangs something on them (a note, a deadline). One
 * application-scoped bean per kind; it answers for the current user.
 */
public interface SubjectDirectory {

    /** The simple name of the entity, for example {@code PartnerOrganization}. */
    String kind();

    /** Those of the ids that exist and that the user may read; in one statement. */
    List<SubjectTitle> titles(Collection<Long> ids);

    /** Whether the user may note and plan something on it; false for an id that does not exist. */
    boolean mayWrite(Long id);
}
