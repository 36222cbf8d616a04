package de.nordertor.publication.control;

import de.nordertor.council.boundary.CommitteeMeetingRow;
import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.council.boundary.MeetingFilter;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.PaperFilter;
import de.nordertor.council.boundary.PaperRow;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.publication.boundary.Seen;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What the demo town has shown to the public: itself, its committees, its one approved report, and the meetings but the last. */
@ApplicationScoped
public class DemoPublications {

    private static final String OFFICE = "Brandhorst, Imke";
    private static final int SOON_DAYS = 30;

    @Inject
    private Publishing publishing;

    @Inject
    private Bundles bundles;

    @Inject
    private PersonalCheck personal;

    @Inject
    private Committees committees;

    @Inject
    private Papers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private Clock clock;

    void load(@Observes @Priority(DemoDataRequested.PUBLICATION) DemoDataRequested requested) {
        publish(PublicationKind.TOWN, PublicationKind.TOWN_ID);
        Set<String> open = committees.list().stream()
                .filter(committee -> !committee.kind().neverPublic())
                .map(CommitteeRow::name)
                .collect(Collectors.toSet());
        committees.list().forEach(committee -> publish(PublicationKind.COMMITTEE, committee.id()));
        LocalDate soon = LocalDate.now(clock).plusDays(SOON_DAYS);
        meetings.list(new MeetingFilter(null, null, null, soon), PageRequest.firstPage()).rows().stream()
                .filter(meeting -> open.contains(meeting.committee()))
                .map(CommitteeMeetingRow::id)
                .forEach(id -> publish(PublicationKind.MEETING, id));
        PaperFilter approved = new PaperFilter(null, null, null, PaperState.APPROVED, Visibility.PUBLIC, null, null);
        papers.list(approved, PageRequest.firstPage()).rows().stream()
                .map(PaperRow::id)
                .forEach(id -> publish(PublicationKind.PAPER, id));
    }

    private void publish(PublicationKind kind, Long id) {
        Bundle bundle = bundles.get(kind, id);
        Seen seen = new Seen(bundle.seenWith(personal.warnings(bundle)), true);
        publishing.publish(kind, id, seen, OFFICE);
    }
}
