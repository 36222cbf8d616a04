package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.AgreementStanding;

/**
 * Tells what there is of a cooperation's agreement. As long as no bean answers, no cooperation becomes {@link
 * de.nordertor.cooperation.entity.CooperationState#AGREED}.
 */
public interface AgreementSource {

    /** {@link AgreementStanding#NONE} where there is no agreement; where there are several, the one that is nearest to complete. */
    AgreementStanding standing(Long cooperationId);
}
