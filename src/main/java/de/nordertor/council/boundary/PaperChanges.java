package de.nordertor.council.boundary;

import de.nordertor.council.control.CouncilPaperRepository;
import de.nordertor.council.control.PaperAccess;
import de.nordertor.council.control.PaperPassages;
import de.nordertor.council.control.WordsComparison;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** What a correction changes. */
@Stateless
@Permitted(Permission.PAPER_READ)
public class PaperChanges {

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess access;

    @Inject
    private PaperPassages passages;

    /** Two versions of a paper. @param subject of the later one */
    public record Changes(String subject, int before, int now, String reason, List<ChangedPassage> passages) {}

    /**
     * What a version says otherwise than the last one before it that the person may read.
     *
     * @throws NotFoundException where there is none before it, or the person may not read it
     */
    public Changes of(Long paperId, int versionNumber) {
        CouncilPaper paper = papers.get(paperId);
        access.requireReadable(paper);
        PaperVersion now = last(paper, version -> version.getVersionNumber() == versionNumber);
        PaperVersion before = last(paper, version -> version.getVersionNumber() < versionNumber);
        return new Changes(
                now.getSubject(),
                before.getVersionNumber(),
                now.getVersionNumber(),
                now.getCorrectionReason(),
                WordsComparison.of(
                        passages.of(before).passages(), passages.of(now).passages()));
    }

    private PaperVersion last(CouncilPaper paper, Predicate<PaperVersion> wanted) {
        return paper.getVersions().stream()
                .filter(wanted)
                .filter(version -> access.mayReadVersion(paper, version.getVisibility(), version.isFrozen()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFoundException("council.paper.notFound"));
    }
}
