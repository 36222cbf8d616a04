package de.nordertor.idea.boundary;

import de.nordertor.idea.control.IdeaListRepository;
import de.nordertor.idea.entity.Idea;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Search;
import de.nordertor.platform.boundary.SimilarThing;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells while an idea is being entered which ideas are like it. Begins no transaction, which would hold a connection. */
@Stateless
@Permitted(Permission.IDEA_READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimilarIdeas {

    /** As many as a person looks at. */
    public static final int MOST = 5;

    @Inject
    private Search search;

    @Inject
    private IdeaListRepository lists;

    /**
     * Those that share words with what was typed so far, the most alike first; at most {@link #MOST}.
     *
     * @param exceptId the idea itself; null for a new one
     */
    public List<SimilarIdea> find(String title, String description, Long exceptId) {
        String text = Stream.of(title, description).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        List<SimilarThing> found = search.similar(Idea.KIND, text, MOST + 1).stream()
                .filter(thing -> !thing.id().equals(exceptId))
                .limit(MOST)
                .toList();
        Map<Long, IdeaRow> rows =
                lists.findRows(found.stream().map(SimilarThing::id).toList());
        return found.stream()
                .filter(thing -> rows.containsKey(thing.id()))
                .map(thing -> similar(rows.get(thing.id()), thing.words()))
                .toList();
    }

    private static SimilarIdea similar(IdeaRow row, List<String> words) {
        return new SimilarIdea(row.id(), row.title(), row.state(), row.receivedOn(), row.supporters(), words);
    }
}
