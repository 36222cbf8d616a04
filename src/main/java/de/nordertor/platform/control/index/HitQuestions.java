package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchHit;
import de.nordertor.platform.boundary.SearchResult;
import de.nordertor.platform.boundary.SimilarThing;
import de.nordertor.platform.entity.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a person asks the index. */
@ApplicationScoped
public class HitQuestions {

    @Inject
    private SearchIndex index;

    /** @param kind null for all */
    public SearchResult find(String typed, String kind, int limit, Predicate<Audience> includes) {
        List<SearchWords.Typed> words = SearchWords.typed(typed);
        if (words.isEmpty()) {
            return SearchResult.NOTHING;
        }
        return index.ask(snapshot -> {
            HitSearch search = HitSearch.of(snapshot, words, snapshot.audiences(includes));
            HitReader reader = new HitReader(snapshot, words);
            List<SearchHit> hits = new ArrayList<>();
            for (HitSearch.Hit hit : search.best(kind, limit)) {
                hits.add(reader.read(hit));
            }
            return new SearchResult(hits, search.kinds());
        });
    }

    /** Things of the kind that share words with a text, the most alike first. */
    public List<SimilarThing> similar(String kind, String text, int limit, Predicate<Audience> includes) {
        List<SimilarWords.Similar> words = SimilarWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return index.ask(
                snapshot -> new SimilarSearch(snapshot, kind, words, snapshot.audiences(includes)).best(limit));
    }
}
