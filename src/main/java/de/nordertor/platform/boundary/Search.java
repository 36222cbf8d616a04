package de.nordertor.platform.boundary;

import de.nordertor.platform.control.index.HitQuestions;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Finds things of all rooms by what a person types, only those that the person may find. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Search {

    public static final int MOST = 200;

    @Inject
    private HitQuestions questions;

    @Inject
    private CurrentUser user;

    /**
     * Every typed word must be found, also inside of longer words; where that finds little, one typo in a word is
     * forgiven. Nothing in what is typed has a special meaning.
     *
     * @param kind the kind of things to show; null or blank for all
     * @param limit at most {@link #MOST}
     */
    public SearchResult find(String typed, String kind, int limit) {
        return questions.find(
                typed,
                kind == null || kind.isBlank() ? null : kind,
                Math.min(Math.max(1, limit), MOST),
                audience -> audience.includes(user));
    }

    /**
     * Things of one kind that share words with a text, whatever their endings, the most alike first.
     *
     * @param limit at most {@link #MOST}
     */
    public List<SimilarThing> similar(String kind, String text, int limit) {
        return questions.similar(kind, text, Math.min(Math.max(1, limit), MOST), audience -> audience.includes(user));
    }
}
