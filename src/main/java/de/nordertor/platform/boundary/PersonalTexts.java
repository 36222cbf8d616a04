package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.SubjectRef;
import java.util.List;
import java.util.Set;

/**
 * The texts of a room in which people may be named. One application-scoped bean per room. An erasure puts a marker in
 * place of the name, also in the audit trail, and has the search index read the rows again.
 */
public interface PersonalTexts {

    List<TextTable> tables();

    /** Rows that belong to the person or its organisations: there the family name alone means this person. */
    default Set<Long> near(TextTable table, DataSubject person) {
        return Set.of();
    }

    /** Whether the current user may see what the row says; what is erased does not depend on it. */
    default boolean mayRead(TextTable table, Long id) {
        return true;
    }

    /** What the search index has to read again when the row changes. */
    default SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(table.kind(), id);
    }
}
