package de.nordertor.publication.control;

import de.nordertor.council.boundary.PaperPrinting;
import de.nordertor.document.boundary.RichText;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.publication.boundary.PublicationEventRow;
import de.nordertor.publication.boundary.PublicationView;
import de.nordertor.publication.boundary.ShownObject;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.Publication;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shows what the public would see of something beside what it sees. */
@ApplicationScoped
public class PublicationViews {

    private static final int LOG_LINES = 100;

    @Inject
    private Bundles bundles;

    @Inject
    private PublicationRepository publications;

    @Inject
    private PersonalCheck check;

    @Inject
    private FileMaker files;

    @Inject
    private RichText richText;

    public PublicationView of(PublicationKind kind, Long id) {
        Bundle bundle = bundles.get(kind, id);
        Optional<Publication> publication = publications.find(kind, id);
        List<PublicDraft> now =
                publication.filter(Publication::isPublished).map(this::drafts).orElse(List.of());
        Map<PublicRef, ShownObject> before = shown(now, names(now));
        Map<PublicRef, ShownObject> after = shown(bundle.drafts(), names(bundle.drafts()));
        List<Sentence> warnings = check.warnings(bundle);
        return new PublicationView(
                kind,
                id,
                bundle.name(),
                publication.map(Publication::getState).orElse(PublicationState.UNPUBLISHED),
                publication.map(Publication::getChangedAt).orElse(null),
                publication.map(Publication::getChangedBy).orElse(null),
                List.copyOf(after.values()),
                Differences.between(before, after, richText::plainText),
                bundle.hidden(),
                bundle.obstacle(),
                warnings,
                bundle.seenWith(warnings),
                publication.map(this::log).orElse(List.of()));
    }

    /** The PDF of a paper as the public would get it. */
    public PaperPrinting.Print print(Long paperId) {
        Bundle bundle = bundles.get(PublicationKind.PAPER, paperId);
        PublicDraft file = bundle.drafts().stream()
                .filter(draft -> draft.kind() == PublicKind.FILE && FileMaker.isPrinted(draft.ref()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("publication.notFound"));
        return new PaperPrinting.Print(file.content().getString("fileName"), files.print(bundle.drafts()));
    }

    private List<PublicDraft> drafts(Publication publication) {
        return publications.findParts(publication).stream()
                .map(part -> PublicDraft.of(part.ref(), part.getContent()))
                .toList();
    }

    private List<PublicationEventRow> log(Publication publication) {
        return publications
                .findEvents(publication.getId(), new PageRequest(0, LOG_LINES, null, true))
                .rows();
    }

    private static Map<PublicRef, ShownObject> shown(
            List<PublicDraft> drafts, Function<PublicRef, Optional<String>> names) {
        Map<PublicRef, ShownObject> shown = new LinkedHashMap<>();
        drafts.forEach(draft -> shown.put(draft.ref(), ShownContent.of(draft, names)));
        return shown;
    }

    /** Of what belongs to the whole, and of everything else that the public sees now. */
    private Function<PublicRef, Optional<String>> names(List<PublicDraft> whole) {
        Map<PublicRef, Optional<String>> known = new HashMap<>();
        whole.forEach(draft -> known.put(draft.ref(), Optional.of(name(draft))));
        return ref -> known.computeIfAbsent(
                ref,
                other -> publications.findShown(other).map(part -> name(PublicDraft.of(other, part.getContent()))));
    }

    private static String name(PublicDraft draft) {
        String name = ShownContent.name(draft);
        return name.isEmpty() ? Words.german().get("publication.object." + draft.kind()) : name;
    }
}
