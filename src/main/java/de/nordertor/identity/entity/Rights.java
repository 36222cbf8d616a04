package de.nordertor.identity.entity;

import de.nordertor.platform.entity.DepartmentScope;
import de.nordertor.platform.entity.Permission;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one person may do for which departments: the permission table applied to the person's roles. */
public final class Rights implements Serializable {

    private static final long serialVersionUID = 1;

    /** Before sign-in. */
    public static final Rights NONE = new Rights();

    private final EnumSet<Permission> everywhere = EnumSet.noneOf(Permission.class);
    private final Map<Permission, HashSet<Long>> somewhere = new EnumMap<>(Permission.class);

    private Rights() {}

    /**
     * @param grants the person's roles; none with a start password that must be changed first
     * @param parents each department's id with its parent's, null at the top
     */
    public static Rights of(Collection<GrantedRole> grants, Map<Long, Long> parents) {
        Rights rights = ownAccountOnly();
        for (GrantedRole grant : grants) {
            for (Permission permission : Permission.values()) {
                rights.add(permission, RolePermissions.reach(grant.role(), permission), grant.departmentId(), parents);
            }
        }
        return rights;
    }

    /** What everybody may who is signed in. */
    private static Rights ownAccountOnly() {
        Rights rights = new Rights();
        rights.everywhere.add(Permission.OWN_ACCOUNT);
        return rights;
    }

    public boolean includes(Permission permission) {
        return everywhere.contains(permission) || somewhere.containsKey(permission);
    }

    public boolean includes(Permission permission, Long departmentId) {
        return scope(permission).contains(departmentId);
    }

    public DepartmentScope scope(Permission permission) {
        if (everywhere.contains(permission)) {
            return DepartmentScope.ALL;
        }
        Set<Long> departments = somewhere.get(permission);
        return departments == null ? DepartmentScope.NONE : new DepartmentScope(false, departments);
    }

    private void add(Permission permission, Reach reach, Long departmentId, Map<Long, Long> parents) {
        boolean everyDepartment = reach == Reach.TOWN || reach == Reach.GRANTED_DEPARTMENTS && departmentId == null;
        if (everyDepartment) {
            everywhere.add(permission);
        } else if (reach != Reach.NONE && departmentId != null) {
            somewhere.computeIfAbsent(permission, key -> new HashSet<>()).addAll(below(departmentId, parents));
        }
    }

    /** The department and everything below it. */
    static Set<Long> below(Long departmentId, Map<Long, Long> parents) {
        Set<Long> found = new HashSet<>(Set.of(departmentId));
        Map<Long, Long> open = new HashMap<>(parents);
        while (open.entrySet().removeIf(entry -> found.contains(entry.getValue()) && found.add(entry.getKey()))) {
            // until a round finds nothing new
        }
        return found;
    }
}
