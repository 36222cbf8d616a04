package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.ProgrammeContent;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** A programme as a person may see it. */
public record ProgrammeView(
        Long id,
        ProgrammeContent content,
        ParticipationView participation,
        Instant changedAt,
        String changedBy,
        boolean mayWrite)
        implements Serializable {

    /** What all places together get; null where no money flows or nobody knows how many places there are. */
    public BigDecimal sum() {
        return Optional.ofNullable(content.sumPerPlace())
                .filter(sum -> content.places() != null)
                .map(sum -> sum.multiply(BigDecimal.valueOf(content.places())))
                .orElse(null);
    }
}
