package de.nordertor.identity.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.entity.GrantedRole;
import de.nordertor.identity.entity.LoginName;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The accounts. */
@ApplicationScoped
public class UserAccountRepository {

    private static final String PERSON = "SELECT NEW de.nordertor.identity.boundary.PersonRow("
            + "u.id, u.displayName, u.phone, u.email, d.id,"
            + " CASE WHEN u.state = de.nordertor.identity.entity.AccountState.ACTIVE THEN TRUE ELSE FALSE END)"
            + " FROM UserAccount u LEFT JOIN u.department d ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public UserAccount get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("identity.user.notFound"));
    }

    public Optional<UserAccount> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(UserAccount.class, id));
    }

    public Optional<UserAccount> findByLogin(String login) {
        return em.createQuery("SELECT u FROM UserAccount u WHERE u.login = :login", UserAccount.class)
                .setParameter("login", LoginName.normalise(login))
                .getResultStream()
                .findFirst();
    }

    public List<GrantedRole> findGrants(Long userId) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.identity.entity.GrantedRole(g.role, d.id)"
                                + " FROM RoleGrant g LEFT JOIN g.department d WHERE g.user.id = :user",
                        GrantedRole.class)
                .setParameter("user", userId)
                .getResultList();
    }

    public List<PersonRow> findPeople() {
        return em.createQuery(PERSON + "ORDER BY u.displayName, u.id", PersonRow.class)
                .getResultList();
    }

    public Optional<PersonRow> findPerson(Long id) {
        return em.createQuery(PERSON + "WHERE u.id = :id", PersonRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT COUNT(u) FROM UserAccount u", Long.class).getSingleResult() == 0;
    }

    public void add(UserAccount account) {
        em.persist(account);
        em.flush();
    }
}
