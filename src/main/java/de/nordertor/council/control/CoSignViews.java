package de.nordertor.council.control;

import de.nordertor.council.boundary.CoSignView;
import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.identity.boundary.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows a paper to somebody who is asked to co-sign it, and what is different since she or he read it. */
@ApplicationScoped
public class CoSignViews {

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private CoSigningAccess access;

    @Inject
    private CoSigningViews views;

    @Inject
    private PaperAccess papers;

    @Inject
    private PaperViews paperViews;

    @Inject
    private PaperPassages passages;

    @Inject
    private Departments departments;

    public CoSignView of(CoSignature signature) {
        CoSigning coSigning = signature.getCoSigning();
        PaperVersion version = coSigning.getPaperVersion();
        CouncilPaper paper = version.getPaper();
        boolean same = coSigning.isOf(version.content().hash());
        boolean asked =
                coSigning.getState() == CoSigningState.RUNNING && signature.getState() == CoSignatureState.ASKED;
        return new CoSignView(
                signature.getId(),
                paper.getId(),
                signature.getState(),
                views.name(signature.getPersonId()),
                access.isInstead(signature),
                signature.getDueOn(),
                same && asked && access.isMeant(signature),
                papers.mayRead(paper),
                false,
                coSigning.getTextHash(),
                paper.getType().getName(),
                departments.get(paper.getDepartmentId()).name(),
                same ? paperViews.version(version) : null,
                same ? coSigning.passages() : List.of(),
                views.of(coSigning, false),
                same && signature.getState() != CoSignatureState.SIGNED ? changes(signature, coSigning) : null);
    }

    /** Who has to sign until when, and nothing of what is written in the paper or about it. */
    public CoSignView withoutWords(CoSignature signature) {
        CouncilPaper paper = signature.getCoSigning().getPaperVersion().getPaper();
        return new CoSignView(
                signature.getId(),
                paper.getId(),
                signature.getState(),
                views.name(signature.getPersonId()),
                false,
                signature.getDueOn(),
                false,
                papers.mayRead(paper),
                true,
                null,
                paper.getType().getName(),
                departments.get(paper.getDepartmentId()).name(),
                null,
                List.of(),
                views.of(signature.getCoSigning(), false).withoutRemarks(),
                null);
    }

    /** Since the person read it here; else since the version that was approved before; null where there is neither. */
    private CoSignView.Changes changes(CoSignature signature, CoSigning coSigning) {
        List<String> now = coSigning.passages();
        Optional<CoSignature> read = lastRead(signature, coSigning);
        if (read.isPresent()) {
            CoSignature before = read.get();
            return before.getCoSigning()
                    .passages(before.getSeenHash())
                    .map(words -> new CoSignView.Changes(before.getActedAt(), null, WordsComparison.of(words, now)))
                    .orElse(null);
        }
        return approvedBefore(coSigning.getPaperVersion())
                .map(approved -> new CoSignView.Changes(
                        null,
                        approved.getVersionNumber(),
                        WordsComparison.of(passages.of(approved).passages(), now)))
                .orElse(null);
    }

    /** Also in a co-signing of the same version that was given up. */
    private Optional<CoSignature> lastRead(CoSignature signature, CoSigning coSigning) {
        if (signature.getSeenHash() != null) {
            return Optional.of(signature);
        }
        return coSignings.findAll(coSigning.getPaperVersion()).stream()
                .filter(earlier -> earlier.getId() < coSigning.getId())
                .flatMap(earlier -> earlier.getSignatures().stream())
                .filter(one -> one.getPersonId().equals(signature.getPersonId()) && one.getSeenHash() != null)
                .max(Comparator.comparing(CoSignature::getActedAt));
    }

    /** Nobody co-signs a correction without reading the version that it corrects, where she or he may. */
    private Optional<PaperVersion> approvedBefore(PaperVersion version) {
        CouncilPaper paper = version.getPaper();
        return paper.getVersions().stream()
                .filter(one -> one.isFrozen() && one.getVersionNumber() < version.getVersionNumber())
                .filter(one -> papers.mayReadVersion(paper, one.getVisibility(), true))
                .max(Comparator.comparing(PaperVersion::getVersionNumber));
    }
}
