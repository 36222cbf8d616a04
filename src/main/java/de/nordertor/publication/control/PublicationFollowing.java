package de.nordertor.publication.control;

import de.nordertor.council.boundary.CouncilFacts;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.Publication;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is no longer public inside the town hall leaves the public in the same transaction: a paper that became non-public or
 * was withdrawn, an annex or a station that was closed, a person who no longer agrees to be named, a committee that became one
 * that never meets in public. Never the other way round:
 * what becomes public inside, or changes, waits until somebody shows it; the publication is marked as outdated.
 */
@ApplicationScoped
public class PublicationFollowing {

    @Inject
    private PublicationRepository publications;

    @Inject
    private Publishing publishing;

    @Inject
    private CouncilFacts council;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Something that is shown to the public as a whole. */
    private record Shown(PublicationKind kind, Long id) {

        static Shown by(Publication publication) {
            return new Shown(publication.getKind(), publication.getSubjectId());
        }
    }

    void changed(@Observes SubjectsChanged changed) {
        Set<Shown> concerned = new LinkedHashSet<>();
        for (SubjectRef subject : changed.subjects()) {
            PublicationKind.of(subject).ifPresent(kind -> concerned.add(new Shown(kind, subject.id())));
            if (PublicationKind.PAPER.subject(subject.id()).equals(subject)) {
                council.meetingsOf(subject.id()).forEach(id -> concerned.add(new Shown(PublicationKind.MEETING, id)));
                concerned.addAll(whatRefersToConsultationsOf(subject.id()));
            } else if (PublicationKind.MEETING.subject(subject.id()).equals(subject)) {
                council.papersOf(subject.id()).forEach(id -> concerned.add(new Shown(PublicationKind.PAPER, id)));
            } else if (PublicationKind.COMMITTEE.subject(subject.id()).equals(subject)) {
                concerned.addAll(whatNamesWhatIsNeverPublic(subject.id()));
            }
        }
        List<Long> people = changed.subjects().stream()
                .filter(subject -> subject.kind().equals(CouncilMember.KIND))
                .map(SubjectRef::id)
                .toList();
        publications
                .findShownWith(CouncilMember.KIND, people)
                .forEach(publication -> concerned.add(Shown.by(publication)));
        concerned.forEach(this::follow);
    }

    /** Also agendas that show the paper though it was taken off them inside. */
    private List<Shown> whatRefersToConsultationsOf(Long paperId) {
        List<PublicRef> consultations = council.consultationsOf(paperId).stream()
                .map(PaperContents::consultationRef)
                .toList();
        return publications.findReferring(consultations).stream()
                .map(part -> Shown.by(part.getPublication()))
                .toList();
    }

    /** The meetings of a committee that is never public, and the papers that it dealt with; none of any other committee. */
    private List<Shown> whatNamesWhatIsNeverPublic(Long committeeId) {
        boolean closed = council.committee(committeeId)
                .filter(committee -> committee.kind().neverPublic())
                .isPresent();
        return closed
                ? publications.findReferring(List.of(PublicRef.committee(committeeId))).stream()
                        .map(part -> Shown.by(part.getPublication()))
                        .toList()
                : List.of();
    }

    /** Asks without the lock first, so that nobody waits for what was never shown. */
    private void follow(Shown shown) {
        boolean published = publications
                .find(shown.kind(), shown.id())
                .filter(Publication::isPublished)
                .isPresent();
        if (published) {
            publishing.follow(
                    shown.kind(),
                    shown.id(),
                    Words.german().get("publication.narrowed"),
                    new Change(clock.instant(), user.displayName()));
        }
    }
}
