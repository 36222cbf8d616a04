package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.IllegalStepException;
import java.time.LocalDate;

/**
 * What there is of the agreement on which a cooperation rests when it is to become {@link CooperationState#AGREED}.
 *
 * @param on the day of the agreement; null while it has none, or there is no agreement
 * @param bothSigned whether both sides have a signatory
 * @param copyAttached whether the signed copy is attached
 */
public record AgreementStanding(LocalDate on, boolean bothSigned, boolean copyAttached) {

    /** There is no agreement. */
    public static final AgreementStanding NONE = new AgreementStanding(null, false, false);

    /** @throws IllegalStepException naming what is missing first */
    void requireComplete() {
        if (equals(NONE)) {
            throw new IllegalStepException("cooperation.step.noAgreement");
        }
        if (on == null) {
            throw new IllegalStepException("cooperation.step.agreementWithoutDay");
        }
        if (!bothSigned) {
            throw new IllegalStepException("cooperation.step.agreementUnsigned");
        }
        if (!copyAttached) {
            throw new IllegalStepException("cooperation.step.agreementWithoutCopy");
        }
    }
}
