package de.nordertor.platform.boundary;

import de.nordertor.platform.control.index.ListQuestions;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Lists answered by the search index: the ids of those things that the current user may find, as everything committed
 * until now has them. Ask before the first statement of a transaction of your own, which would hold a connection meanwhile.
 */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexedLists {

    @Inject
    private ListQuestions questions;

    @Inject
    private CurrentUser user;

    /** One page of ids in the order of the list, and the exact total. */
    public Page<Long> find(IndexQuery query, PageRequest page) {
        return questions.find(query, page, audience -> audience.includes(user));
    }

    /** All ids in the order of the list, for an export; eight bytes each. */
    public List<Long> all(IndexQuery query, PageRequest order) {
        return questions.all(query, order, audience -> audience.includes(user));
    }

    /** How many there are of each value of a facet, without the values that nothing has. */
    public Map<String, Long> counts(IndexQuery query, String facet) {
        return questions.counts(query, facet, audience -> audience.includes(user));
    }
}
