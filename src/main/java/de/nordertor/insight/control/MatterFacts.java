package de.nordertor.insight.control;

import de.nordertor.insight.entity.draft.Fact;
import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.entity.Permission;
import java.util.List;

/** What is on record about the matters of one kind, as far as the person may read it; one application-scoped bean a kind. */
public interface MatterFacts {

    /** The simple name of the entity. */
    String kind();

    /** Who may read them. */
    Permission permission();

    /** Some of them, for whoever wants to see an example; the person may read them. */
    List<Long> some();

    /**
     * Everything on record, whether it is new or not.
     *
     * @param span the days over which is summed up
     */
    List<Fact> of(Long id, Span span);
}
