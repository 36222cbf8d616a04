package de.nordertor.group.control;

import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.journal.boundary.DatedSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** When a group begins and ends its work. */
@ApplicationScoped
public class GroupDates extends DatedSubjects {

    @Inject
    private GroupRepository groups;

    public GroupDates() {
        super(WorkingGroup.KIND, "group.date", "START", "END");
    }

    @Override
    protected List<Object[]> rows(Collection<Long> ids) {
        return groups.findDates(ids);
    }
}
