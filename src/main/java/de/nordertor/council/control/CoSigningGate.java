package de.nordertor.council.control;

import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a paper must not do because of its co-signing. */
@ApplicationScoped
public class CoSigningGate {

    @Inject
    private CoSigningRepository coSignings;

    /** Whether words and attachments of the open version are given to co-sign, or were signed by everybody. */
    public boolean isLocked(CouncilPaper paper) {
        return paper.draft()
                .flatMap(coSignings::findCurrent)
                .filter(CoSigning::locksWords)
                .isPresent();
    }

    /** Whether what stands in the open version are the words that were given to co-sign, and nobody writes on. */
    boolean isGiven(CouncilPaper paper) {
        return paper.draft()
                .flatMap(draft -> coSignings
                        .findCurrent(draft)
                        .filter(current -> current.isOf(draft.content().hash())))
                .isPresent();
    }

    /** @throws IllegalStepException while somebody reads the words to sign them, or everybody has signed them */
    public void requireWritable(CouncilPaper paper) {
        if (isLocked(paper)) {
            throw new IllegalStepException("council.coSigning.locked");
        }
    }

    /** @throws IllegalStepException where somebody has still to sign, or signed other words than those that stand there */
    void requireApprovable(PaperVersion draft) {
        Optional<CoSigning> current = coSignings.findCurrent(draft);
        if (current.isEmpty()) {
            if (draft.getPaper().getType().needsCoSigning()) {
                throw new IllegalStepException(
                        "council.paper.needsCoSigning",
                        draft.getPaper().getType().getName());
            }
            return;
        }
        CoSigning coSigning = current.get();
        if (coSigning.getState() != CoSigningState.COMPLETE) {
            throw new IllegalStepException(
                    "council.coSigning.open",
                    new MessageKey(coSigning.getState().labelKey()),
                    coSigning.missing().size());
        }
        if (!coSigning.isOf(draft.content().hash())) {
            throw new IllegalStepException("council.coSigning.otherWordsSigned");
        }
    }
}
