package de.nordertor.identity;

import de.nordertor.identity.control.Caller;
import de.nordertor.identity.control.DepartmentRepository;
import de.nordertor.identity.control.PasswordHasher;
import de.nordertor.identity.control.SessionUsers;
import de.nordertor.identity.control.UserAccountRepository;
import de.nordertor.identity.entity.Department;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * People and departments for container tests, and the way to act in their name: {@code people.have("mia", Role.EDITOR,
 * "5"); people.as("mia", () -> papers.create(…))}, also on threads of the test's own.
 */
@ApplicationScoped
public class TestPeople {

    public static final String PASSWORD = "drei Möwen am Wehr";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private UserAccountRepository accounts;

    @Inject
    private DepartmentRepository departments;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SessionUsers sessionUsers;

    @Inject
    private Caller caller;

    @Inject
    private RequestContextController requests;

    private String hash;

    /** The id of the department; made if there is none with this code. */
    @Transactional
    public Long department(String code) {
        return departments.findRowByCode(code).map(row -> row.id()).orElseGet(() -> {
            Department made = new Department(code, "Fachbereich " + code, null);
            departments.add(made);
            return made.getId();
        });
    }

    /** The department by which leads are found; made if there is none with this code. */
    @Transactional
    public void worksIn(String login, String departmentCode) {
        accounts.findByLogin(login).orElseThrow().worksIn(departments.get(department(departmentCode)));
    }

    /** The id of the account; made if there is none with this login. {@code departmentCode} null: for all. */
    @Transactional
    public Long have(String login, Role role, String departmentCode) {
        UserAccount account = accounts.findByLogin(login).orElse(null);
        if (account == null) {
            account = new UserAccount(login, "Person " + login, hash());
            accounts.add(account);
        }
        account.grant(role, departmentCode == null ? null : departments.get(department(departmentCode)));
        return account.getId();
    }

    /** Everybody has the same: to compute it takes a third of a second, and there are hundreds of people. */
    private synchronized String hash() {
        if (hash == null) {
            hash = hasher.hash(PASSWORD);
        }
        return hash;
    }

    /** The person keeps the account and has no role any more. */
    @Transactional
    public void takeRoles(String login) {
        UserAccount account = accounts.findByLogin(login).orElseThrow();
        List.copyOf(account.getGrants()).forEach(account::revoke);
    }

    /** The person does not work here any more. */
    @Transactional
    public void leave(String login) {
        accounts.findByLogin(login).orElseThrow().disable();
    }

    /** So that the server is like a new one. */
    @Transactional
    public void noAdministrators() {
        em.createQuery("DELETE FROM RoleGrant g WHERE g.role = :role")
                .setParameter("role", Role.ADMINISTRATOR)
                .executeUpdate();
    }

    /** Runs the work as that person; on a thread without a request it gets one of its own. */
    public <T> T as(String login, Callable<T> work) throws Exception {
        boolean own = requests.activate();
        var before = caller.user().orElse(null);
        try {
            caller.become(accounts.findByLogin(login).map(sessionUsers::of).orElseThrow());
            return work.call();
        } finally {
            caller.become(before);
            if (own) {
                requests.deactivate();
            }
        }
    }

    /** The same for work without a result. */
    public void run(String login, Runnable work) throws Exception {
        as(login, () -> {
            work.run();
            return null;
        });
    }
}
