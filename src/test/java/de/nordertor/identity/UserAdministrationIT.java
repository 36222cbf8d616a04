package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.boundary.GrantInput;
import de.nordertor.identity.boundary.StartSecret;
import de.nordertor.identity.boundary.UserAdministration;
import de.nordertor.identity.boundary.UserDetail;
import de.nordertor.identity.boundary.UserFilter;
import de.nordertor.identity.boundary.UserInput;
import de.nordertor.identity.boundary.UserRow;
import de.nordertor.identity.control.SessionUsers;
import de.nordertor.identity.control.SignInGate;
import de.nordertor.identity.entity.AccountState;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.SessionUser;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.AuditTrail;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.AuditAction;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UserAdministrationIT {

    private static final String ADMIN = "administers";

    @Inject
    private UserAdministration users;

    @Inject
    private AuditTrail trail;

    @Inject
    private SignInGate gate;

    @Inject
    private SessionUsers sessions;

    @Inject
    private TestPeople people;

    @Resource
    private ManagedExecutorService threads;

    private final String login = "p" + UUID.randomUUID();
    private Long education;

    @BeforeEach
    void anAdministrator() {
        people.have(ADMIN, Role.ADMINISTRATOR, null);
        education = people.department("5");
    }

    @Test
    void onlyAnAdministratorTouchesAccounts() {
        people.have(login, Role.MAYOR, null);

        assertThatThrownBy(() -> people.as(login, () -> users.get(1L))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> users.get(1L)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aStartPasswordOpensNothingButTheOwnAccount() throws Exception {
        SessionUser person = signIn(create(Role.EDITOR, education).startPassword());

        assertThat(person.mustChangePassword()).isTrue();
        assertThat(person.rights().includes(Permission.OWN_ACCOUNT)).isTrue();
        assertThat(person.rights().includes(Permission.PAPER_READ)).isFalse();
    }

    @Test
    void aDisabledAccountHasNoSessionAnyMore() throws Exception {
        StartSecret secret = create(Role.READER, null);
        SessionUser session = signIn(secret.startPassword());
        assertThat(sessions.refresh(session)).isPresent();

        people.run(ADMIN, () -> users.disable(secret.userId()));

        assertThat(sessions.refresh(session)).isEmpty();
        assertThat(signIn(secret.startPassword())).isNull();
    }

    @Test
    void aRoleTakenAwayIsGoneInEverySession() {
        Long id = people.have(login, Role.EDITOR, "5");
        SessionUser session = signIn(TestPeople.PASSWORD);
        assertThat(session.rights().includes(Permission.PAPER_WRITE, education)).isTrue();

        change(id, List.of(new GrantInput(Role.READER, null)));

        SessionUser now = sessions.refresh(session).orElseThrow();
        assertThat(now.rights().includes(Permission.PAPER_WRITE)).isFalse();
        assertThat(now.rights().includes(Permission.PAPER_READ)).isTrue();
    }

    @Test
    void theTrailTellsRolesAndSignInsAndNoSecret() throws Exception {
        StartSecret secret = create(Role.EDITOR, education);
        signIn("wrong password of mine");
        signIn(secret.startPassword());

        List<AuditRow> hers = people.as(ADMIN, () -> trail.list(login, PageRequest.firstPage()))
                .rows();
        List<AuditRow> administrators = people.as(ADMIN, () -> trail.list(ADMIN, new PageRequest(0, 50, null, true)))
                .rows();

        assertThat(hers).extracting(AuditRow::action).contains(AuditAction.SIGN_IN_FAILED, AuditAction.SIGNED_IN);
        assertThat(administrators).extracting(AuditRow::newValue).contains(login + ": EDITOR (5)");
        assertThat(hers.toString() + administrators)
                .doesNotContain("wrong password of mine", secret.startPassword(), "argon2");
    }

    @Test
    void aNameThatNoAccountHasIsNotWrittenDown() throws Exception {
        gate.enter(
                new UsernamePasswordCredential("my secret by mistake", "x"),
                UUID.randomUUID().toString());

        assertThat(people.as(ADMIN, () -> trail.list(null, new PageRequest(0, 50, null, true)))
                        .rows()
                        .toString())
                .doesNotContain("my secret by mistake");
    }

    @Test
    void theListIsFilteredAndEscapesWhatIsTyped() throws Exception {
        create(Role.EDITOR, education);

        List<UserRow> found = people.as(
                        ADMIN,
                        () -> users.list(
                                new UserFilter(login, AccountState.ACTIVE, Role.EDITOR, null), PageRequest.firstPage()))
                .rows();

        assertThat(found).extracting(UserRow::login).containsExactly(login);
        assertThat(found.get(0).roles()).containsExactly(Role.EDITOR);
        assertThat(people.as(
                                ADMIN,
                                () -> users.list(
                                        new UserFilter("%' OR '1'='1", null, null, null), PageRequest.firstPage()))
                        .total())
                .isZero();
    }

    @Test
    void twoAdministratorsCannotTakeEachOtherAway() throws Exception {
        people.noAdministrators();
        Long one = people.have("one" + login, Role.ADMINISTRATOR, null);
        Long other = people.have("other" + login, Role.ADMINISTRATOR, null);

        List<Callable<Void>> both = List.of(
                () -> people.as("one" + login, () -> {
                    users.disable(other);
                    return null;
                }),
                () -> people.as("other" + login, () -> {
                    users.disable(one);
                    return null;
                }));
        long disabled = threads.invokeAll(both).stream()
                .filter(UserAdministrationIT::worked)
                .count();

        assertThat(disabled).isEqualTo(1);
    }

    @Test
    void nobodyLocksHimselfOut() {
        Long self = people.have(ADMIN, Role.ADMINISTRATOR, null);

        assertThatThrownBy(() -> people.run(ADMIN, () -> users.disable(self))).hasMessage("identity.user.disableSelf");
        people.noAdministrators();
        people.have(ADMIN, Role.ADMINISTRATOR, null);
        assertThatThrownBy(() -> change(self, List.of())).hasMessage("identity.user.lastAdministrator");
    }

    @Test
    void whoeverIsSlowerIsTold() throws Exception {
        Long id = people.have(login, Role.EDITOR, "5");
        UserDetail opened = people.as(ADMIN, () -> users.get(id));
        people.run(ADMIN, () -> users.change(id, opened.version(), named(opened.input(), "Erste")));

        assertThatThrownBy(() ->
                        people.run(ADMIN, () -> users.change(id, opened.version(), named(opened.input(), "Zweite"))))
                .hasMessage("identity.user.conflict");
    }

    private StartSecret create(Role role, Long departmentId) throws Exception {
        UserInput input = new UserInput(
                login,
                "Person",
                "person@town.example",
                "030 1",
                education,
                List.of(new GrantInput(role, departmentId)));
        return people.as(ADMIN, () -> users.create(input));
    }

    private void change(Long id, List<GrantInput> grants) {
        try {
            UserDetail now = people.as(ADMIN, () -> users.get(id));
            UserInput before = now.input();
            UserInput input =
                    new UserInput(before.login(), before.displayName(), before.email(), before.phone(), null, grants);
            people.run(ADMIN, () -> users.change(id, now.version(), input));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SessionUser signIn(String password) {
        return gate.enter(new UsernamePasswordCredential(login, password), login)
                .user();
    }

    private static UserInput named(UserInput input, String name) {
        return new UserInput(input.login(), name, input.email(), input.phone(), input.departmentId(), input.grants());
    }

    private static boolean worked(Future<Void> attempt) {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException refused) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
