package de.nordertor.platform.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * Who may find what hangs on those of the ids that exist, see {@link SearchEntry}; asked by the system itself without
     * any user, in one statement. What has no audience is not found.
     */
    default Map<Long, Set<Audience>> audiences(Collection<Long> ids) {
        return Map.of();
    }

    /** What a note on it often concerns as well, for example the people of an organisation; what the user may read. */
    default List<SubjectTitle> related(Long id) {
        return List.of();
    }
}
