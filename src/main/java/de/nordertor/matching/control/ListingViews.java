package de.nordertor.matching.control;

import de.nordertor.matching.boundary.ListingView;
import de.nordertor.matching.entity.Listing;
import de.nordertor.matching.entity.ListingContent;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.matching.entity.ListingStep;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Shows a need or an offer to a person: what is known, how far it is, what may be done, and what happened to it. */
@ApplicationScoped
public class ListingViews {

    private static final int HISTORY_LIMIT = 500;

    @Inject
    private ListingInputs inputs;

    @Inject
    private ListingForms forms;

    @Inject
    private ListingPeople people;

    @Inject
    private AuditRepository trail;

    public ListingView of(Listing listing) {
        ListingContent content = listing.content();
        boolean writes = people.may(Permission.MATCHING_WRITE);
        ListingState state = listing.getState();
        return new ListingView(
                listing.getId(),
                listing.kind(),
                inputs.input(listing),
                forms.title(ListingForms.PARTNER, listing.getPartnerId()),
                forms.title(ListingForms.PERSON, content.contactId()),
                origin(content.origin()),
                people.name(content.responsibleId()),
                ListingComparison.names(content.fieldsOfAction()),
                state,
                listing.getStateSince(),
                listing.getFulfilled(),
                listing.getLeft(),
                listing.getConfirmedOn(),
                listing.getConfirmedBy(),
                people.confirmUntil(listing.getConfirmedOn()),
                listing.getSteps().stream().map(ListingViews::step).toList(),
                writes ? state.steps() : List.of(),
                writes && (state.isAlive() || state == ListingState.EXPIRED));
    }

    private SubjectTitle origin(SubjectRef origin) {
        return origin == null ? null : forms.title(origin.kind(), origin.id());
    }

    private static ListingView.Step step(ListingStep step) {
        return new ListingView.Step(
                step.getState(),
                step.getAmount(),
                step.getOn(),
                step.getReason(),
                step.getRecordedAt(),
                step.getRecordedBy());
    }

    /** What was confirmed before this day holds no longer. */
    public LocalDate confirmationLimit() {
        return people.confirmationLimit();
    }

    /** Newest first. */
    public List<AuditRow> history(Listing listing) {
        SubjectRef subject = listing.subject();
        return trail.findBySubject(subject.kind(), subject.id(), HISTORY_LIMIT);
    }
}
