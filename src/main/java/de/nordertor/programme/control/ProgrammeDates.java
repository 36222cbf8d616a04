package de.nordertor.programme.control;

import de.nordertor.journal.boundary.DatedSubjects;
import de.nordertor.programme.entity.FundingProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** When a funding programme begins and ends. */
@ApplicationScoped
public class ProgrammeDates extends DatedSubjects {

    @Inject
    private ProgrammeListRepository programmes;

    public ProgrammeDates() {
        super(FundingProgramme.KIND, "programme.date", "START", "END");
    }

    @Override
    protected List<Object[]> rows(Collection<Long> ids) {
        return programmes.findDates(ids);
    }
}
