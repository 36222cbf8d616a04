package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.journal.boundary.DatedSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** When a cooperation begins and ends. */
@ApplicationScoped
public class CooperationDates extends DatedSubjects {

    @Inject
    private CooperationTimeRepository times;

    public CooperationDates() {
        super(Cooperation.KIND, "cooperation.date", "START", "END");
    }

    @Override
    protected List<Object[]> rows(Collection<Long> ids) {
        return times.findDates(ids);
    }
}
