package de.nordertor.platform.entity;

import java.util.Set;

/** All departments, or the ids of some; the form in which lists filter by right. */
public record DepartmentScope(boolean all, Set<Long> departmentIds) {

    public static final DepartmentScope ALL = new DepartmentScope(true, Set.of());
    public static final DepartmentScope NONE = new DepartmentScope(false, Set.of());

    public DepartmentScope {
        departmentIds = Set.copyOf(departmentIds);
    }

    public boolean contains(Long departmentId) {
        return all || departmentId != null && departmentIds.contains(departmentId);
    }
}
