package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.CooperationInput;
import de.nordertor.cooperation.entity.CooperationContent;
import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.identity.boundary.DepartmentRow;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.ProgrammeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Where a cooperation belongs: department, working group, programme area. */
@ApplicationScoped
public class CooperationPlaces {

    @Inject
    private Departments departments;

    @Inject
    private Subjects subjects;

    /** @param before what is stored and not asked for again; null for a new one */
    void require(CooperationInput input, CooperationContent before) {
        if (input.departmentId() != null) {
            departments.get(input.departmentId());
        }
        if (input.groupId() != null && (before == null || !Objects.equals(input.groupId(), before.groupId()))) {
            subjects.get(new SubjectRef(WorkingGroup.KIND, input.groupId()));
        }
        if (input.areaId() != null && (before == null || !Objects.equals(input.areaId(), before.areaId()))) {
            subjects.get(new SubjectRef(ProgrammeArea.KIND, input.areaId()));
        }
    }

    /** Null for none. */
    String department(Object id) {
        return id == null
                ? null
                : departments.find((Long) id).map(DepartmentRow::label).orElse(null);
    }

    String group(Object id) {
        SubjectTitle title = title(WorkingGroup.KIND, (Long) id);
        return title == null ? "–" : title.title();
    }

    String area(Object id) {
        SubjectTitle title = title(ProgrammeArea.KIND, (Long) id);
        return title == null ? "–" : title.title();
    }

    /** Null for none, or where the person may not read it. */
    SubjectTitle title(String kind, Long id) {
        return id == null ? null : subjects.find(new SubjectRef(kind, id)).orElse(null);
    }
}
