package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationInput;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.boundary.Ideas;
import de.nordertor.idea.entity.Idea;
import de.nordertor.matching.boundary.ListingInput;
import de.nordertor.matching.boundary.Listings;
import de.nordertor.matching.entity.Need;
import de.nordertor.matching.entity.Offer;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.PlaceInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a cooperation comes from, and what is taken over from it. */
@ApplicationScoped
public class CooperationOrigins {

    private static final Set<String> KINDS =
            Set.of(Idea.KIND, Need.KIND, Offer.KIND, GroupMeeting.KIND, WorkingGroup.KIND, "AdvisorySession");

    @Inject
    private Subjects subjects;

    @Inject
    private Ideas ideas;

    @Inject
    private Listings listings;

    @Inject
    private FieldsOfAction fields;

    CooperationInput begin(String kind, Long id) {
        if (kind == null || id == null) {
            return blank(null, null, null, Set.of(), Set.of(), PlaceInput.UNKNOWN);
        }
        SubjectRef origin = new SubjectRef(kind, id);
        SubjectTitle title = require(origin);
        return switch (kind) {
            case Idea.KIND -> fromIdea(origin, ideas.view(id));
            case Need.KIND, Offer.KIND -> fromListing(origin, listings.view(id).input());
            default -> blank(title.title(), null, origin, Set.of(), Set.of(), PlaceInput.UNKNOWN);
        };
    }

    private CooperationInput fromIdea(SubjectRef origin, IdeaView idea) {
        Set<Long> fieldIds = fields.list().stream()
                .filter(field -> idea.fieldsOfAction().contains(field.name()))
                .map(FieldOfActionRow::id)
                .collect(Collectors.toSet());
        return blank(idea.title(), idea.description(), origin, fieldIds, Set.of(), PlaceInput.UNKNOWN);
    }

    private static CooperationInput fromListing(SubjectRef origin, ListingInput listing) {
        return blank(
                listing.title(),
                listing.description(),
                origin,
                listing.fieldIds(),
                listing.targetGroups(),
                listing.place());
    }

    /** What a working group proposes is its own from the beginning. */
    private static CooperationInput blank(
            String title,
            String aim,
            SubjectRef origin,
            Set<Long> fieldIds,
            Set<TargetGroup> targetGroups,
            PlaceInput place) {
        return new CooperationInput(
                title,
                aim,
                null,
                null,
                origin != null && origin.kind().equals(WorkingGroup.KIND) ? origin.id() : null,
                null,
                place,
                null,
                null,
                origin == null ? null : origin.kind(),
                origin == null ? null : origin.id(),
                null,
                null,
                fieldIds,
                targetGroups);
    }

    /** @throws NotFoundException for what nothing comes from, does not exist, or the person may not read */
    SubjectTitle require(SubjectRef origin) {
        if (!KINDS.contains(origin.kind())) {
            throw new NotFoundException("platform.subject.notFound");
        }
        return subjects.get(origin);
    }

    Optional<SubjectTitle> find(SubjectRef origin) {
        return origin == null ? Optional.empty() : subjects.find(origin);
    }

    /** Null where the person may not read it. */
    String name(SubjectRef origin) {
        return find(origin).map(SubjectTitle::title).orElse(null);
    }
}
