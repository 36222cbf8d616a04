package de.nordertor.publication.boundary;

import de.nordertor.council.boundary.PaperPrinting;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Text;
import de.nordertor.publication.control.Candidates;
import de.nordertor.publication.control.PublicationRepository;
import de.nordertor.publication.control.PublicationStep;
import de.nordertor.publication.control.PublicationViews;
import de.nordertor.publication.entity.PublicationEvent;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The guard before the public: nothing is shown that nobody decided to show, and everybody sees who did. */
@Stateless
@Permitted(Permission.PUBLICATION_DECIDE)
public class Publications {

    @Inject
    private PublicationRepository publications;

    @Inject
    private PublicationViews views;

    @Inject
    private PublicationStep step;

    @Inject
    private Candidates candidates;

    @Inject
    private CurrentUser user;

    /** What was ever shown; sortable by name, state, changed. */
    public Page<PublicationRow> list(PublicationFilter filter, PageRequest page) {
        return publications.findPage(filter, page);
    }

    /** The newest of what could be shown and never was, at most so many of each kind as a person looks through. */
    public List<Candidate> candidates() {
        return candidates.find();
    }

    /** Who showed or took back what, newest first. */
    public Page<PublicationEventRow> log(PageRequest page) {
        return publications.findEvents(null, page);
    }

    /**
     * What the public would see of it, and how that differs from what it sees.
     *
     * @throws de.nordertor.platform.entity.NotFoundException where there is no such thing, or it was never approved
     */
    public PublicationView view(PublicationKind kind, Long id) {
        return views.of(kind, id);
    }

    /**
     * The PDF of a paper as the public would get it.
     *
     * @throws de.nordertor.platform.entity.NotFoundException where the public must not know of it
     */
    public PaperPrinting.Print print(Long paperId) {
        return views.print(paperId);
    }

    /**
     * Shows exactly what the person looked at, in place of what was shown before.
     *
     * @throws de.nordertor.platform.entity.InvalidInputException where there is a warning that nobody confirmed
     * @throws de.nordertor.platform.entity.ConflictException where it says something else now, or is warned of something else
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void publish(PublicationKind kind, Long id, Seen seen) {
        String by = user.displayName();
        TransactionRetry.run(() -> {
            step.publish(kind, id, seen, by);
            return null;
        });
    }

    /** Takes all of it back; the reason stands in the log. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void depublish(PublicationKind kind, Long id, String reason) {
        String stated = Text.requiredLine(reason, PublicationEvent.REASON_LENGTH, "publication.reason");
        String by = user.displayName();
        TransactionRetry.run(() -> {
            step.depublish(kind, id, stated, by);
            return null;
        });
    }
}
