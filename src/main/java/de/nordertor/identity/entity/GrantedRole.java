package de.nordertor.identity.entity;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A role and how far it goes.
 *
 * @param departmentId null for all departments
 */
public record GrantedRole(Role role, Long departmentId) implements Serializable {

    /**
     * What the grants mean one by one: a role that can be limited once for each department that it covers, the others
     * without a department.
     *
     * @param parents each department's id with its parent's, null at the top
     */
    public static Set<GrantedRole> spread(Collection<GrantedRole> grants, Map<Long, Long> parents) {
        Set<GrantedRole> spread = new HashSet<>();
        for (GrantedRole grant : grants) {
            if (grant.role().isLimitable()) {
                Set<Long> covered =
                        grant.departmentId() == null ? parents.keySet() : Rights.below(grant.departmentId(), parents);
                covered.forEach(department -> spread.add(new GrantedRole(grant.role(), department)));
            } else {
                spread.add(new GrantedRole(grant.role(), null));
            }
        }
        return spread;
    }
}
