package de.nordertor.publication.control;

import de.nordertor.council.boundary.CouncilFacts;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import de.nordertor.publication.boundary.Seen;
import de.nordertor.publication.entity.FileBytes;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.Publication;
import de.nordertor.publication.entity.PublicationEvent;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows things to the public and takes them back, each as a whole in one transaction and one after the other. */
@ApplicationScoped
public class Publishing {

    @Inject
    private PublicationRepository publications;

    @Inject
    private Bundles bundles;

    @Inject
    private PublicWriting objects;

    @Inject
    private FileMaker files;

    @Inject
    private PersonalCheck personal;

    @Inject
    private ClosedParts closedParts;

    @Inject
    private CouncilFacts council;

    @Inject
    private Clock clock;

    /**
     * Shows everything of it that is public, in place of what was shown before.
     *
     * @throws ConflictException where it says something else than what was seen, or is warned of something else
     * @throws IllegalStepException where the public must not know of it
     * @throws InvalidInputException where there is a warning that nobody confirmed
     */
    public void publish(PublicationKind kind, Long id, Seen seen, String by) {
        Bundle bundle = bundles.hold(kind, id);
        publications.lockAll();
        String warnings = check(bundle, seen);
        Optional<Publication> known = publications.findLocked(kind, id);
        boolean same = known.filter(shown -> bundle.hash().equals(shown.getContentHash()))
                .isPresent();
        Map<PublicRef, FileBytes> bytes =
                bytes(bundle.drafts(), file -> FileMaker.isPrinted(file) && !same || !objects.isStored(file));
        Change change = now(by);
        Publication publication = known.orElseGet(() -> begun(bundle, change));
        publications.add(publication.publish(bundle.name(), bundle.hash(), warnings, change));
        Set<PublicRef> before = objects.shown(bundle.refs());
        Set<PublicRef> moved = write(publication, bundle.drafts());
        bundle.refs().stream().filter(ref -> !before.contains(ref)).forEach(moved::add);
        bytes.forEach((file, data) -> objects.store(file, data, change.at()));
        Set<PublicRef> all = new HashSet<>(bundle.refs());
        all.addAll(moved);
        objects.refresh(all, moved, change.at());
    }

    private Publication begun(Bundle bundle, Change change) {
        Publication begun = new Publication(bundle.kind(), bundle.subjectId(), bundle.name(), change);
        publications.add(begun);
        return begun;
    }

    /** What takes its time: reads and prints those files among all that is shown. */
    private Map<PublicRef, FileBytes> bytes(List<PublicDraft> whole, Predicate<PublicRef> which) {
        Map<PublicRef, FileBytes> bytes = new LinkedHashMap<>();
        whole.stream()
                .filter(draft -> draft.kind() == PublicKind.FILE && which.test(draft.ref()))
                .forEach(draft -> bytes.put(draft.ref(), files.bytes(draft, whole)));
        return bytes;
    }

    /**
     * What is written has the moment at which its turn has come and everything that takes long is done: whoever asks for changes
     * since then misses none that waited.
     */
    private Change now(String by) {
        return new Change(clock.instant(), by);
    }

    /** @return what was warned of; null for nothing */
    private String check(Bundle bundle, Seen seen) {
        if (bundle.obstacle() != null) {
            throw new IllegalStepException(bundle.obstacle().key());
        }
        List<Sentence> warnings = personal.warnings(bundle);
        if (!bundle.seenWith(warnings).equals(seen.hash())) {
            throw new ConflictException("publication.changedSinceSeen");
        }
        if (!warnings.isEmpty() && !seen.confirmed()) {
            throw new InvalidInputException("publication.warningsUnconfirmed");
        }
        return warnings.isEmpty() ? null : Words.told(warnings);
    }

    /** Makes the parts those of the drafts. @return what was a part before and is none any more */
    private Set<PublicRef> write(Publication publication, List<PublicDraft> drafts) {
        Map<PublicRef, PublicationPart> known = new HashMap<>();
        publications.findParts(publication).forEach(part -> known.put(part.ref(), part));
        for (PublicDraft draft : drafts) {
            PublicationPart part = known.remove(draft.ref());
            boolean fresh = part == null;
            if (fresh) {
                part = new PublicationPart(publication, draft.ref());
            }
            part.write(draft.content().toString(), References.in(draft.content()));
            if (fresh) {
                publications.add(part);
            }
        }
        Set<PublicRef> gone = new HashSet<>(known.keySet());
        known.values().forEach(publications::remove);
        publications.flush();
        return gone;
    }

    /**
     * The public sees nothing of it any more; of a paper neither in the agendas of meetings, until these are published anew.
     *
     * @throws IllegalStepException where it sees nothing of it now
     */
    public void depublish(PublicationKind kind, Long id, String reason, String by) {
        publications.lockAll();
        Publication publication = publications
                .findLocked(kind, id)
                .orElseThrow(() -> new IllegalStepException("publication.neverPublished"));
        takeBack(publication, reason, by);
    }

    private void takeBack(Publication publication, String reason, String by) {
        Change change = now(by);
        publications.add(publication.depublish(reason, change));
        Set<PublicRef> gone = write(publication, List.of());
        objects.refresh(gone, gone, change.at());
        if (publication.getKind() == PublicationKind.PAPER) {
            leaveAgendas(publication, gone, by);
        }
    }

    /**
     * An item says what its paper says: subject, result and resolution. So it goes with the paper, until somebody publishes the
     * meeting anew.
     *
     * @param gone what was shown of the paper
     */
    private void leaveAgendas(Publication paper, Set<PublicRef> gone, String by) {
        Set<PublicRef> consultations = new HashSet<>();
        gone.stream().filter(ref -> ref.kind() == PublicKind.CONSULTATION).forEach(consultations::add);
        council.consultationsOf(paper.getSubjectId())
                .forEach(id -> consultations.add(PaperContents.consultationRef(id)));
        Map<Long, Set<PublicRef>> itemsOfMeetings = publications.findReferring(consultations).stream()
                .filter(part -> part.ref().kind() == PublicKind.AGENDA_ITEM)
                .collect(Collectors.groupingBy(
                        part -> part.getPublication().getSubjectId(),
                        Collectors.mapping(PublicationPart::ref, Collectors.toSet())));
        String reason = Text.shortened(
                Words.german().format("publication.leftAgenda", paper.getName()), PublicationEvent.REASON_LENGTH);
        itemsOfMeetings.forEach((meeting, items) -> publications
                .findLocked(PublicationKind.MEETING, meeting)
                .ifPresent(publication -> follow(publication, items, reason, by)));
    }

    /**
     * Something has changed inside: takes back at once what is shown of it and was closed, and notes whether the rest differs
     * from what would be published now. Nothing new is shown, also not that something is no longer there; a paper is printed
     * anew without what went.
     */
    void follow(PublicationKind kind, Long id, String reason, String by) {
        publications.lockAll();
        publications
                .findLocked(kind, id)
                .filter(Publication::isPublished)
                .ifPresent(publication -> follow(publication, Set.of(), reason, by));
    }

    /** @param alsoClosed what is not to be shown whatever stands inside */
    private void follow(Publication publication, Set<PublicRef> alsoClosed, String reason, String by) {
        Bundle now = bundles.find(publication.getKind(), publication.getSubjectId())
                .filter(bundle -> bundle.obstacle() == null)
                .orElse(null);
        if (now == null) {
            takeBack(publication, reason, by);
            return;
        }
        List<PublicDraft> left = new ArrayList<>();
        publications.findParts(publication).forEach(part -> left.add(PublicDraft.of(part.ref(), part.getContent())));
        Set<PublicRef> closed = closedParts.among(left, now.refs());
        left.removeIf(draft -> closed.contains(draft.ref()) || alsoClosed.contains(draft.ref()));
        Set<PublicRef> gone = write(publication, left);
        publication.compared(!objects.look(left).equals(objects.look(now.drafts())));
        if (!gone.isEmpty()) {
            takeBack(publication, gone, left, reason, by);
        }
    }

    private void takeBack(
            Publication publication, Set<PublicRef> gone, List<PublicDraft> left, String reason, String by) {
        Map<PublicRef, FileBytes> printed = bytes(left, FileMaker::isPrinted);
        Change change = now(by);
        publications.add(publication.narrow(reason, Bundle.hash(left), change));
        printed.forEach((file, bytes) -> {
            objects.store(file, bytes, change.at());
            gone.add(file);
        });
        objects.refresh(gone, gone, change.at());
    }
}
