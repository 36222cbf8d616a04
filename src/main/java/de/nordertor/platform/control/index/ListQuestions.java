package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.IndexQuery;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What lists ask the index. */
@ApplicationScoped
public class ListQuestions {

    @Inject
    private SearchIndex index;

    public Page<Long> find(IndexQuery query, PageRequest page, Predicate<Audience> includes) {
        return index.ask(snapshot -> {
            ListMatches matches = ListMatches.of(snapshot, query, snapshot.audiences(includes));
            long[] ids = matches.ids(page.sort(), page.ascending(), page.first(), page.size());
            return new Page<>(Arrays.stream(ids).boxed().toList(), matches.total());
        });
    }

    public List<Long> all(IndexQuery query, PageRequest order, Predicate<Audience> includes) {
        return index.ask(snapshot -> {
            ListMatches matches = ListMatches.of(snapshot, query, snapshot.audiences(includes));
            return new Ids(matches.ids(order.sort(), order.ascending(), 0, Integer.MAX_VALUE));
        });
    }

    public Map<String, Long> counts(IndexQuery query, String facet, Predicate<Audience> includes) {
        return index.ask(snapshot ->
                ListMatches.of(snapshot, query, snapshot.audiences(includes)).counts(facet));
    }

    /** Many ids in little memory. */
    private static final class Ids extends AbstractList<Long> {

        private final long[] ids;

        Ids(long[] ids) {
            this.ids = ids;
        }

        @Override
        public Long get(int place) {
            return ids[place];
        }

        @Override
        public int size() {
            return ids.length;
        }
    }
}
