package de.nordertor.publication.control;

import de.nordertor.council.boundary.CouncilFacts;
import de.nordertor.document.boundary.AttachedFiles;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.RichText;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Gathers what would be shown of something, whoever asks, from what the rooms know now. */
@ApplicationScoped
public class Bundles {

    @Inject
    private CouncilFacts council;

    @Inject
    private AttachedFiles files;

    @Inject
    private Municipalities municipalities;

    @Inject
    private RichText richText;

    @Inject
    private Clock clock;

    /** @throws NotFoundException where there is no such thing, or it is a paper that was never approved */
    public Bundle get(PublicationKind kind, Long id) {
        return find(kind, id).orElseThrow(() -> new NotFoundException("publication.notFound"));
    }

    /** Empty where there is no such thing, or it is a paper that was never approved. */
    public Optional<Bundle> find(PublicationKind kind, Long id) {
        if (id == null) {
            return Optional.empty();
        }
        PublicRef town = TownContents.ref(PublicationKind.TOWN_ID);
        return switch (kind) {
            case PAPER ->
                council.paper(id)
                        .map(paper -> PaperContents.of(
                                paper, attachments(kind, id), town, clock.getZone(), richText::plainText));
            case MEETING ->
                council.meeting(id).map(meeting -> MeetingContents.of(meeting, attachments(kind, id), clock.getZone()));
            case COMMITTEE -> council.committee(id).map(committee -> CommitteeContents.of(committee, town));
            case TOWN ->
                PublicationKind.TOWN_ID.equals(id)
                        ? Optional.of(TownContents.of(id, municipalities.current(), council.terms()))
                        : Optional.empty();
        };
    }

    /** The same, and nobody changes what may be told of it until the transaction ends. */
    public Bundle hold(PublicationKind kind, Long id) {
        if (id == null) {
            throw new NotFoundException("publication.notFound");
        }
        SubjectRef subject = kind.subject(id);
        council.hold(subject);
        files.hold(subject);
        return get(kind, id);
    }

    private List<AttachmentRow> attachments(PublicationKind kind, Long id) {
        return files.of(kind.subject(id));
    }
}
