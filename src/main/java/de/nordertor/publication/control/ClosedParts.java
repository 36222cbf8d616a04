package de.nordertor.publication.control;

import de.nordertor.council.boundary.CouncilFacts;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is shown and was closed inside the town hall. What only is no longer there – an item that was taken off the
 * agenda, a station that was dropped – is no secret by that, and stays shown until somebody publishes anew; a station goes where
 * its committee deals with the paper behind closed doors instead.
 */
@ApplicationScoped
public class ClosedParts {

    @Inject
    private CouncilFacts council;

    /**
     * Those of which the public must not know any more.
     *
     * @param allowed what would be shown now; an attachment that is not among it was closed or removed
     */
    Set<PublicRef> among(List<PublicDraft> shown, Set<PublicRef> allowed) {
        Map<Long, Boolean> consultations = council.areConsultationsPublic(targets(shown, PublicKind.CONSULTATION));
        Set<Long> namable = council.namable(targets(shown, PublicKind.PERSON));
        Set<Long> closedItems = council.closedItems(targets(shown, PublicKind.AGENDA_ITEM));
        return shown.stream()
                .filter(draft -> switch (draft.kind()) {
                    case FILE -> !FileMaker.isPrinted(draft.ref()) && !allowed.contains(draft.ref());
                    // it says what its paper says; where nobody knows any more which that is, it goes, too
                    case AGENDA_ITEM ->
                        closedItems.contains(id(draft))
                                || target(draft, PublicKind.CONSULTATION)
                                        .filter(id -> !consultations.getOrDefault(id, false))
                                        .isPresent();
                    case CONSULTATION -> !consultations.getOrDefault(id(draft), isOfOpenCommittee(draft));
                    case PERSON -> !namable.contains(id(draft));
                    case MEMBERSHIP ->
                        target(draft, PublicKind.PERSON)
                                .filter(id -> !namable.contains(id))
                                .isPresent();
                    default -> false;
                })
                .map(PublicDraft::ref)
                .collect(Collectors.toSet());
    }

    private boolean isOfOpenCommittee(PublicDraft station) {
        return target(station, PublicKind.ORGANIZATION)
                .flatMap(council::committeeKind)
                .filter(CommitteeKind::neverPublic)
                .isEmpty();
    }

    private static Long id(PublicDraft draft) {
        return draft.ref().source().id();
    }

    /** The one of this kind to which it refers. */
    private static Optional<Long> target(PublicDraft draft, PublicKind kind) {
        return References.in(draft.content()).stream()
                .filter(ref -> ref.kind() == kind)
                .map(ref -> ref.source().id())
                .findFirst();
    }

    /** Those of this kind that are shown, and that what is shown refers to. */
    private static Set<Long> targets(Collection<PublicDraft> shown, PublicKind kind) {
        return shown.stream()
                .flatMap(draft -> Stream.concat(Stream.of(draft.ref()), References.in(draft.content()).stream()))
                .filter(ref -> ref.kind() == kind)
                .map(ref -> ref.source().id())
                .collect(Collectors.toSet());
    }
}
