package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.identity.boundary.SignInHousekeeping;
import de.nordertor.identity.control.SignInGate;
import de.nordertor.identity.entity.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LockoutIT {

    private static final int ALLOWED = 5;

    @Inject
    private SignInGate gate;

    @Inject
    private TestPeople people;

    @Inject
    private SignInHousekeeping housekeeping;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private final String login = "p" + UUID.randomUUID();
    private final String address = UUID.randomUUID().toString();

    @Test
    void theRightPasswordOpens() {
        people.have(login, Role.READER, null);

        assertThat(tryPassword(TestPeople.PASSWORD).isOpen()).isTrue();
        assertThat(tryPassword(TestPeople.PASSWORD).user().login()).isEqualTo(login);
    }

    @Test
    void theAccountRestsAfterTheLastAllowedWrongPassword() {
        people.have(login, Role.READER, null);

        for (int i = 1; i < ALLOWED; i++) {
            assertThat(tryPassword("wrong").resting()).as("attempt " + i).isFalse();
        }
        assertThat(tryPassword("wrong").resting()).isTrue();
        assertThat(tryPassword(TestPeople.PASSWORD).isOpen()).isFalse();
    }

    @Test
    void anUnknownNameRestsJustLikeAnAccount() {
        for (int i = 1; i < ALLOWED; i++) {
            assertThat(tryPassword("wrong").resting()).as("attempt " + i).isFalse();
        }
        assertThat(tryPassword("wrong").resting()).isTrue();
    }

    @Test
    void aRightPasswordInBetweenForgetsTheWrongOnes() {
        people.have(login, Role.READER, null);

        for (int i = 1; i < ALLOWED; i++) {
            tryPassword("wrong");
        }
        assertThat(tryPassword(TestPeople.PASSWORD).isOpen()).isTrue();
        assertThat(tryPassword("wrong").resting()).isFalse();
    }

    @Test
    void manyWrongPasswordsAtOnceAreAllCounted() throws Exception {
        people.have(login, Role.READER, null);

        List<Callable<Boolean>> attempts = IntStream.range(0, 24)
                .mapToObj(
                        i -> (Callable<Boolean>) () -> tryPassword("wrong " + i).resting())
                .toList();
        int compared = 0;
        for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
            compared += attempt.get() ? 0 : 1;
        }

        assertThat(compared).as("refused without a rest").isEqualTo(ALLOWED - 1);
        assertThat(tryPassword(TestPeople.PASSWORD).isOpen()).isFalse();
    }

    @Test
    void anAddressRestsWhateverNamesItTries() {
        people.have(login, Role.READER, null);
        for (int i = 0; i < 50; i++) {
            gate.enter(new UsernamePasswordCredential("nobody" + i + login, "wrong"), address);
        }

        assertThat(tryPassword(TestPeople.PASSWORD).resting()).isTrue();
        assertThat(gate.enter(
                                new UsernamePasswordCredential(login, TestPeople.PASSWORD),
                                UUID.randomUUID().toString())
                        .isOpen())
                .isTrue();
    }

    @Test
    void tidyingUpForgetsNothingThatARestStillNeeds() throws Exception {
        people.have("administers", Role.ADMINISTRATOR, null);
        people.have(login, Role.READER, null);
        for (int i = 0; i < ALLOWED; i++) {
            tryPassword("wrong");
        }

        people.as("administers", housekeeping::tidyUp);

        assertThat(tryPassword(TestPeople.PASSWORD).resting()).isTrue();
    }

    @Test
    void whatHappenedDaysAgoIsThrownAway() throws Exception {
        people.have("administers", Role.ADMINISTRATOR, null);
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement(
                        "INSERT INTO sign_in_attempt (subject_kind, subject_hash, attempts, last_at)"
                                + " VALUES ('ACCOUNT', ?, 3, UTC_TIMESTAMP(6) - INTERVAL 3 DAY)")) {
            sql.setString(1, login);
            sql.executeUpdate();
        }

        assertThat(people.as("administers", housekeeping::tidyUp)).isPositive();
        assertThat(people.as("administers", housekeeping::tidyUp)).isZero();
    }

    private SignInGate.Result tryPassword(String password) {
        return gate.enter(new UsernamePasswordCredential(login, password), address);
    }
}
