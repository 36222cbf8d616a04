package de.nordertor.identity.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.AccountStatus;
import de.nordertor.identity.entity.GrantedRole;
import de.nordertor.identity.entity.LoginName;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.RoleGrant;
import de.nordertor.identity.entity.UserAccount;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The accounts. */
@ApplicationScoped
public class UserAccountRepository {

    private static final String PERSON = "SELECT NEW de.nordertor.identity.boundary.PersonRow("
            + "u.id, u.displayName, u.phone, u.email, d.id,"
            + " CASE WHEN u.state = de.nordertor.identity.entity.AccountState.ACTIVE THEN TRUE ELSE FALSE END,"
            + " a.lastDay, p.displayName)"
            + " FROM UserAccount u LEFT JOIN u.department d"
            + " LEFT JOIN Absence a ON a.person = u AND a.firstDay <= :today AND a.lastDay >= :today"
            + " LEFT JOIN a.deputy p ON p.state = de.nordertor.identity.entity.AccountState.ACTIVE ";

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public UserAccount get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("identity.user.notFound"));
    }

    public Optional<UserAccount> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(UserAccount.class, id));
    }

    /** Nobody else does anything that locks the same account until the transaction ends. */
    public UserAccount lock(Long id) {
        UserAccount account = get(id);
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    public Optional<UserAccount> findByLogin(String login) {
        return em.createQuery("SELECT u FROM UserAccount u WHERE u.login = :login", UserAccount.class)
                .setParameter("login", LoginName.normalise(login))
                .getResultStream()
                .findFirst();
    }

    public Optional<Long> findIdByLogin(String login) {
        return em.createQuery("SELECT u.id FROM UserAccount u WHERE u.login = :login", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
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

    /** One cheap query by key, asked on every request. */
    public Optional<AccountStatus> findStatus(Long id) {
        return em.createQuery(
                        "SELECT NEW de.nordertor.identity.entity.AccountStatus("
                                + "u.state, u.sessionEpoch, u.profileEpoch) FROM UserAccount u WHERE u.id = :id",
                        AccountStatus.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What sessions remember of rights is read again: the tree of departments has changed. */
    public void renewAllProfiles() {
        em.createQuery("UPDATE UserAccount u SET u.profileEpoch = u.profileEpoch + 1")
                .executeUpdate();
    }

    /** Not a change of the account that anybody edits. */
    public void noteSignIn(Long id, Instant when) {
        em.createNativeQuery("UPDATE user_account SET last_sign_in_at = ?2 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, LocalDateTime.ofInstant(when, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** With who is absent today. */
    public List<PersonRow> findPeople(LocalDate today) {
        return em.createQuery(PERSON + "ORDER BY u.displayName, u.id", PersonRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    public Optional<PersonRow> findPerson(Long id, LocalDate today) {
        return em.createQuery(PERSON + "WHERE u.id = :id", PersonRow.class)
                .setParameter("today", today)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * How many people can administer. The grants stay locked until the transaction ends, so that two administrators
     * cannot take the last two away at the same moment.
     */
    public long lockAndCountAdministrators() {
        return em.createQuery("SELECT g FROM RoleGrant g WHERE g.role = :role ORDER BY g.id", RoleGrant.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(RoleGrant::getUser)
                .filter(UserAccount::isActive)
                .count();
    }

    /** Before sign-in: nothing is locked. */
    public boolean hasAdministrator() {
        return em.createQuery(
                                "SELECT COUNT(g) FROM RoleGrant g WHERE g.role = :role AND g.user.state = :active",
                                Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .setParameter("active", AccountState.ACTIVE)
                        .getSingleResult()
                > 0;
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT COUNT(u) FROM UserAccount u", Long.class).getSingleResult() == 0;
    }

    public void add(UserAccount account) {
        em.persist(account);
        flush();
    }

    /** Now, so that the last word of the database becomes a sentence. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException somebodyWasFaster) {
            throw new ConflictException("identity.user.conflict");
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getCause()).contains("user_account_login")) {
                throw new ConflictException("identity.user.login.taken");
            }
            throw refused;
        }
    }
}
