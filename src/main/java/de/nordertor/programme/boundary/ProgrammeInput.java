package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.DutyContent;
import de.nordertor.programme.entity.MunicipalityContent;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme's form as a person fills it in; see {@link de.nordertor.programme.entity.ProgrammeContent} for what is
 * accepted.
 */
public record ProgrammeInput(
        String name,
        String client,
        String carrier,
        String adviser,
        String aim,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer places,
        Integer sessionQuota,
        BigDecimal sumPerPlace,
        String conditions,
        String web,
        List<MunicipalityContent> municipalities,
        List<DutyContent> duties)
        implements Serializable {

    /** What the form of a new programme shows. */
    public static final ProgrammeInput EMPTY = new ProgrammeInput(
            null, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of());

    public ProgrammeInput {
        municipalities = List.copyOf(municipalities);
        duties = List.copyOf(duties);
    }
}
