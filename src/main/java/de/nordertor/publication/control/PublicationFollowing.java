package de.nordertor.publication.control;

import de.nordertor.council.boundary.CouncilFacts;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.council.entity.LegislativeTerm;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectsChanged;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.Publication;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
            concerned.addAll(concerned(subject));
        }
        concerned.addAll(whereTheySit(changed.subjects().stream()
                .filter(subject -> subject.kind().equals(CouncilMember.KIND))
                .map(SubjectRef::id)
                .toList()));
        concerned.forEach(this::follow);
    }

    /** What else tells something of it, or could. */
    private List<Shown> concerned(SubjectRef subject) {
        Long id = subject.id();
        if (PublicationKind.PAPER.subject(id).equals(subject)) {
            List<Shown> agendas = shown(PublicationKind.MEETING, council.meetingsOf(id));
            agendas.addAll(whatRefersTo(council.consultationsOf(id)));
            return agendas;
        }
        return switch (subject.kind()) {
            case Meeting.KIND -> shown(PublicationKind.PAPER, council.papersOf(id));
            case Committee.KIND -> whatNamesWhatIsNeverPublic(id);
            case Consultation.KIND -> whatRefersTo(List.of(id));
            case LegislativeTerm.KIND -> shown(PublicationKind.TOWN, List.of(PublicationKind.TOWN_ID));
            default -> List.of();
        };
    }

    private static List<Shown> shown(PublicationKind kind, List<Long> ids) {
        return ids.stream().map(id -> new Shown(kind, id)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Shown> shown(List<PublicationPart> parts) {
        return parts.stream().map(part -> Shown.by(part.getPublication())).toList();
    }

    /** The committees of these people, and those that name them though they left. */
    private List<Shown> whereTheySit(List<Long> people) {
        List<Shown> committees = shown(PublicationKind.COMMITTEE, council.committeesOf(people));
        publications
                .findShownWith(CouncilMember.KIND, people)
                .forEach(publication -> committees.add(Shown.by(publication)));
        return committees;
    }

    /** Also agendas that show a paper though it was taken off them inside. */
    private List<Shown> whatRefersTo(List<Long> consultationIds) {
        return shown(publications.findReferring(
                consultationIds.stream().map(PaperContents::consultationRef).toList()));
    }

    /** The meetings of a committee that is never public, and the papers that it dealt with; none of any other committee. */
    private List<Shown> whatNamesWhatIsNeverPublic(Long committeeId) {
        boolean closed = council.committeeKind(committeeId)
                .filter(CommitteeKind::neverPublic)
                .isPresent();
        return closed ? shown(publications.findReferring(List.of(PublicRef.committee(committeeId)))) : List.of();
    }

    /** Asks without the lock first, so that nobody waits for what was never shown. */
    private void follow(Shown shown) {
        boolean published = publications
                .find(shown.kind(), shown.id())
                .filter(Publication::isPublished)
                .isPresent();
        if (published) {
            publishing.follow(shown.kind(), shown.id(), Words.german().get("publication.narrowed"), user.displayName());
        }
    }
}
