package de.nordertor.matching.boundary;

import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A need or an offer as a person may see it.
 *
 * @param input everything that describes it
 * @param partner who needs or offers it; null where it is the town's or a group's own, or the person may not read it
 * @param contact who speaks for the partner; null for nobody in particular
 * @param origin null where nothing is linked, or the person may not read it
 * @param responsible null for nobody
 * @param left how much of the amount is still to be given
 * @param confirmUntil the last day on which it holds without a new confirmation
 * @param steps in their order
 * @param next the steps that the person may go
 * @param mayWrite whether the person may change and confirm it
 */
public record ListingView(
        Long id,
        ListingKind kind,
        ListingInput input,
        SubjectTitle partner,
        SubjectTitle contact,
        SubjectTitle origin,
        String responsible,
        List<String> fieldsOfAction,
        ListingState state,
        LocalDate since,
        int fulfilled,
        int left,
        LocalDate confirmedOn,
        String confirmedBy,
        LocalDate confirmUntil,
        List<Step> steps,
        List<ListingState> next,
        boolean mayWrite)
        implements Serializable {

    /**
     * A step: what it became, when, why, and who wrote it down when.
     *
     * @param amount how much was given with it; null for nothing
     */
    public record Step(
            ListingState state, Integer amount, LocalDate on, String reason, Instant recordedAt, String recordedBy)
            implements Serializable {}
}
