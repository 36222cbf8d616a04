package de.nordertor.council.control;

import de.nordertor.document.boundary.RichText;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets papers be found by the version that counts, by those who may read it ({@link PaperAccess}). An open correction is
 * an entry of its own: its text is for readers of drafts only. Older versions are not found.
 */
@ApplicationScoped
public class PaperSource implements SearchSource {

    @Inject
    private PaperTextRepository papers;

    @Inject
    private RichText richText;

    @Override
    public String kind() {
        return PaperGuard.KIND;
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return papers.findIdsAfter(afterId, limit);
    }

    @Override
    public List<SearchEntry> entries(Collection<Long> ids) {
        Map<Long, List<PaperText>> versions = papers.findVersions(ids).stream()
                .collect(Collectors.groupingBy(PaperText::paperId, LinkedHashMap::new, Collectors.toList()));
        return versions.values().stream().flatMap(of -> entries(found(of))).toList();
    }

    /** The last approved version and the one after it that is still open; one of them at least is there. */
    private static List<PaperText> found(List<PaperText> versions) {
        List<PaperText> found = new ArrayList<>();
        versions.stream()
                .filter(PaperText::isFrozen)
                .reduce((earlier, later) -> later)
                .ifPresent(found::add);
        PaperText last = versions.get(versions.size() - 1);
        if (!last.isFrozen()) {
            found.add(last);
        }
        return found;
    }

    /** While there are two, each leads to its own version, which need not be the one that the page would choose. */
    private Stream<SearchEntry> entries(List<PaperText> found) {
        return found.stream()
                .map(version -> entry(version, found.size() > 1 ? "&version=" + version.versionNumber() : ""));
    }

    private SearchEntry entry(PaperText version, String choice) {
        return new SearchEntry(
                new SubjectRef(PaperGuard.KIND, version.paperId()),
                version.subject(),
                Stream.of(version.number(), version.informationContact())
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.of(version.statementOfFacts(), version.proposedResolution())
                        .filter(Objects::nonNull)
                        .map(richText::plainText)
                        .collect(Collectors.joining("\n")),
                "/council/paper?id=" + version.paperId() + choice,
                audience(version),
                Map.of(),
                Map.of());
    }

    private static Set<Audience> audience(PaperText version) {
        Set<Audience> audience = new HashSet<>();
        audience.add(new Audience(Permission.PAPER_READ_DRAFT, version.departmentId()));
        if (version.isFrozen()) {
            audience.add(new Audience(Permission.PAPER_READ_NON_PUBLIC, version.departmentId()));
        }
        if (version.isFrozen() && version.visibility() == Visibility.PUBLIC) {
            audience.add(new Audience(Permission.PAPER_READ, version.departmentId()));
        }
        return audience;
    }
}
