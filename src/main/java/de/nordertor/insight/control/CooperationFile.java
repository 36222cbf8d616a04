package de.nordertor.insight.control;

import de.nordertor.cooperation.boundary.AgreementView;
import de.nordertor.cooperation.boundary.CommitmentView;
import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.boundary.PlanView;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.platform.entity.SubjectRef;
import java.util.List;

/**
 * Everything on record about a cooperation.
 *
 * @param agreements those that were signed, also the ended ones
 * @param promises of these, without those that a newer one took the place of
 */
record CooperationFile(
        CooperationView view,
        PlanView plan,
        List<IndicatorContent> indicators,
        List<AgreementView> agreements,
        List<CommitmentView> promises) {

    SubjectRef ref() {
        return new SubjectRef(Cooperation.KIND, view.id());
    }

    /** Whether it was abandoned: what was still to come of it does not come. */
    boolean isCancelled() {
        return view.state() == CooperationState.CANCELLED;
    }

    /** Whether everybody may know of it and of its partners: talks that have led to nothing yet stay inside. */
    boolean isOpen() {
        return view.steps().stream().anyMatch(step -> step.state() == CooperationState.AGREED);
    }
}
