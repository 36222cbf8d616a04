package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CooperationState;
import java.time.LocalDate;
import java.util.List;

/**
 * A cooperation in a list.
 *
 * @param since the day of the last step
 * @param restedFrom where it goes on; null unless it rests
 * @param resumeOn the day on which it is to go on; null unless it rests
 * @param department null while nobody decided which one leads it
 * @param partners how many entries for partners it has
 * @param nextOn the day of the next open deadline on it; null where nothing is planned
 */
public record CooperationRow(
        Long id,
        String title,
        CooperationState state,
        LocalDate since,
        CooperationState restedFrom,
        LocalDate resumeOn,
        LocalDate startsOn,
        LocalDate endsOn,
        String department,
        String responsible,
        long partners,
        LocalDate nextOn) {

    public CooperationRow(
            Long id,
            String title,
            CooperationState state,
            LocalDate since,
            CooperationState restedFrom,
            LocalDate resumeOn,
            LocalDate startsOn,
            LocalDate endsOn,
            String department,
            String responsible,
            long partners) {
        this(id, title, state, since, restedFrom, resumeOn, startsOn, endsOn, department, responsible, partners, null);
    }

    public CooperationRow next(LocalDate day) {
        return new CooperationRow(
                id,
                title,
                state,
                since,
                restedFrom,
                resumeOn,
                startsOn,
                endsOn,
                department,
                responsible,
                partners,
                day);
    }

    /** The steps that it may go now, whoever may let it. */
    public List<CooperationState> steps() {
        return state.steps(restedFrom);
    }
}
