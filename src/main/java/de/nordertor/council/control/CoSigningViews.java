package de.nordertor.council.control;

import de.nordertor.council.boundary.CoSigningView;
import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows how the co-signing of a version stands. */
@ApplicationScoped
public class CoSigningViews {

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private CoSigningAccess access;

    @Inject
    private CoSigningProposals proposals;

    @Inject
    private PaperPassages passages;

    @Inject
    private Users users;

    /** The one that counts; without one what may be begun. */
    public CoSigningView of(PaperVersion version) {
        Optional<CoSigning> current = coSignings.findCurrent(version);
        boolean mayAct =
                !version.isFrozen() && version.getPaper().draft().isPresent() && access.mayManage(version.getPaper());
        return current.map(coSigning -> of(coSigning, mayAct)).orElseGet(() -> none(version.getPaper(), mayAct));
    }

    private static CoSigningView none(CouncilPaper paper, boolean mayAct) {
        return new CoSigningView(
                null,
                null,
                paper.getType().needsCoSigning(),
                null,
                null,
                null,
                List.of(),
                new CoSigningView.Actions(mayAct, false, false, false));
    }

    /** @param mayAct whether the person may take its steps */
    CoSigningView of(CoSigning coSigning, boolean mayAct) {
        PaperVersion version = coSigning.getPaperVersion();
        boolean quoted = coSigning.getSignatures().stream().anyMatch(one -> one.getPassage() != null);
        List<String> current = quoted ? passages.of(version).passages() : List.of();
        boolean returned = coSigning.getState() == CoSigningState.RETURNED;
        boolean locked = coSigning.locksWords();
        return new CoSigningView(
                coSigning.getMode(),
                coSigning.getState(),
                version.getPaper().getType().needsCoSigning(),
                coSigning.getStartedBy(),
                coSigning.getStartedAt(),
                returned && mayAct ? proposedUntil(coSigning, version) : null,
                coSigning.getSignatures().stream()
                        .map(signature -> row(signature, current))
                        .toList(),
                new CoSigningView.Actions(
                        false,
                        mayAct && returned,
                        mayAct && locked,
                        mayAct && coSigning.getState() != CoSigningState.ENDED));
    }

    /** The day that was named already, while it lies ahead. */
    private LocalDate proposedUntil(CoSigning coSigning, PaperVersion version) {
        LocalDate proposed = proposals.until(version);
        return coSigning.getSignatures().stream()
                .map(CoSignature::getDueOn)
                .filter(day -> day.isAfter(proposed))
                .max(Comparator.naturalOrder())
                .orElse(proposed);
    }

    private CoSigningView.Row row(CoSignature signature, List<String> current) {
        return new CoSigningView.Row(
                signature.getId(),
                signature.getOrdinal() + 1,
                name(signature.getPersonId()),
                signature.getState(),
                signature.getDueOn(),
                signature.getActedAt(),
                signature.getActedBy(),
                signature.isByDeputy(),
                signature.getComment(),
                signature.getPassage(),
                signature.getPassage() != null && isThere(signature.getPassage(), current));
    }

    /** Also where the passage was too long to be kept whole. */
    private static boolean isThere(String passage, List<String> current) {
        return current.stream().anyMatch(line -> CoSignature.quoted(line).equals(passage));
    }

    String name(Long personId) {
        return users.find(personId).map(PersonRow::displayName).orElse(null);
    }
}
