package de.nordertor.identity.control;

import de.nordertor.identity.boundary.UserFilter;
import de.nordertor.identity.boundary.UserRow;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administrator's list of accounts: three statements a page, however many rows. */
@ApplicationScoped
public class UserListRepository {

    /** What the list can be sorted by. */
    public static final Map<String, String> SORTS = Map.of(
            "displayName", "u.displayName",
            "login", "u.login",
            "department", "d.code",
            "state", "u.state",
            "lastSignInAt", "u.lastSignInAt");

    private static final String FROM = " FROM UserAccount u LEFT JOIN u.department d WHERE 1 = 1";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Page<UserRow> findPage(UserFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        long total = bind(em.createQuery("SELECT COUNT(u)" + FROM + where, Long.class), parameters)
                .getSingleResult();
        List<UserAccount> found = bind(
                        em.createQuery("SELECT u" + FROM + where + orderBy(page), UserAccount.class), parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .setHint("eclipselink.left-join-fetch", "u.department")
                .setHint("eclipselink.read-only", "True")
                .getResultList();
        Map<Long, List<Role>> roles =
                roles(found.stream().map(UserAccount::getId).toList());
        return new Page<>(
                found.stream()
                        .map(account -> row(account, roles.getOrDefault(account.getId(), List.of())))
                        .toList(),
                total);
    }

    private Map<Long, List<Role>> roles(List<Long> userIds) {
        Map<Long, List<Role>> roles = new HashMap<>();
        if (!userIds.isEmpty()) {
            em.createQuery(
                            "SELECT DISTINCT g.user.id, g.role FROM RoleGrant g WHERE g.user.id IN :ids ORDER BY g.role",
                            Object[].class)
                    .setParameter("ids", userIds)
                    .getResultList()
                    .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((Role) row[1]));
        }
        return roles;
    }

    private static UserRow row(UserAccount account, List<Role> roles) {
        return new UserRow(
                account.getId(),
                account.getLogin(),
                account.getDisplayName(),
                account.getDepartment() == null ? null : account.getDepartment().toString(),
                account.getState(),
                account.isMustChangePassword(),
                account.getLastSignInAt(),
                roles);
    }

    private static String where(UserFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (filter.text() != null) {
            where.append(" AND (u.displayName LIKE :text ESCAPE '!' OR u.login LIKE :login ESCAPE '!')");
            String part = filter.text().replaceAll("([!%_])", "!$1");
            parameters.put("text", "%" + part + "%");
            parameters.put("login", "%" + part.toLowerCase(java.util.Locale.ROOT) + "%");
        }
        if (filter.state() != null) {
            where.append(" AND u.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.role() != null) {
            where.append(" AND EXISTS (SELECT g.id FROM RoleGrant g WHERE g.user = u AND g.role = :role)");
            parameters.put("role", filter.role());
        }
        if (filter.departmentId() != null) {
            where.append(" AND d.id = :department");
            parameters.put("department", filter.departmentId());
        }
        return where.toString();
    }

    private static String orderBy(PageRequest page) {
        String column = page.sort() == null ? null : SORTS.get(page.sort());
        String direction = page.ascending() ? "" : " DESC";
        return column == null ? " ORDER BY u.displayName, u.id" : " ORDER BY " + column + direction + ", u.id";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
