package de.nordertor.platform.boundary;

import java.util.Collection;
import java.util.List;

/**
 * How a room lets its things be found. One application-scoped bean per kind, called by the system itself without any
 * user. A room tells in the transaction of each change that a thing has to be read again: {@link SearchChanges}.
 */
public interface SearchSource {

    /** The simple name of the entity, for example {@code PartnerOrganization}. */
    String kind();

    /**
     * The entries as the database has them now; an id without an entry is no longer found. A few statements for all ids.
     * A thing has one entry as a rule, which lists show. A further one of the same thing is text that only some of those
     * may find who may find the first, such as a draft beside what was approved; it has neither facets nor sort keys.
     */
    List<SearchEntry> entries(Collection<Long> ids);

    /** The next ids in ascending order, for reading everything anew. */
    List<Long> idsAfter(long afterId, int limit);

    /** Another number than before when the same thing makes other entries than before, so that every index reads anew. */
    default int format() {
        return 1;
    }
}
