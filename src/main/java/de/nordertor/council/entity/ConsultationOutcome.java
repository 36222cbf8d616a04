package de.nordertor.council.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/**
 * What a committee made of a consultation, as it is accepted.
 *
 * @param votesFor null where nobody counted, as for all three
 * @param result the resolution as it was amended, or the reason; null where the kind of outcome says it all
 */
public record ConsultationOutcome(
        ConsultationState state, Integer votesFor, Integer votesAgainst, Integer votesAbstained, String result)
        implements Serializable {

    public static final int RESULT_LENGTH = 4_000;
    public static final int MOST_VOTES = 1_000;

    public ConsultationOutcome {
        if (state == null || !state.isDecided()) {
            throw new InvalidInputException("platform.error.required", new MessageKey("council.consultation.outcome"));
        }
        boolean counted = votesFor != null || votesAgainst != null || votesAbstained != null;
        if (counted && (votesFor == null || votesAgainst == null || votesAbstained == null)) {
            throw new InvalidInputException("council.consultation.votesTogether");
        }
        if (counted && !(isVotes(votesFor) && isVotes(votesAgainst) && isVotes(votesAbstained))) {
            throw new InvalidInputException("council.consultation.votesRange", MOST_VOTES);
        }
        result = Text.block(result, RESULT_LENGTH, "council.consultation.result");
        if (result == null && (state == ConsultationState.ADOPTED_AMENDED || state.leadsOn())) {
            throw new InvalidInputException("council.consultation.resultRequired", new MessageKey(state.labelKey()));
        }
    }

    /**
     * Looked at on writing only: what was written down before stays readable, so that it can be mended.
     *
     * @throws InvalidInputException where it was adopted without more votes for it than against
     */
    void requireMajority() {
        if (isCounted() && state.isAdopted() && votesFor <= votesAgainst) {
            throw new InvalidInputException("council.consultation.noMajority");
        }
    }

    private static boolean isVotes(int count) {
        return count >= 0 && count <= MOST_VOTES;
    }

    public boolean isCounted() {
        return votesFor != null;
    }
}
