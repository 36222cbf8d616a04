package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.AgreementStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks whoever knows the agreements of cooperations. */
@ApplicationScoped
public class Agreements {

    @Inject
    private Instance<AgreementSource> sources;

    /** {@link AgreementStanding#NONE} as long as nobody knows any. */
    public AgreementStanding standing(Long cooperationId) {
        return sources.stream()
                .findFirst()
                .map(source -> source.standing(cooperationId))
                .orElse(AgreementStanding.NONE);
    }
}
