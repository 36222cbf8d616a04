package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.boundary.FirstAdministrator;
import de.nordertor.identity.entity.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FirstAdministratorIT {

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private TestPeople people;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    private final String login = "a" + UUID.randomUUID();
    private final String code = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);

    @BeforeEach
    void aServerNobodyHasSetUp() throws Exception {
        people.noAdministrators();
        sql("DELETE FROM setup_code");
        sql("DELETE FROM sign_in_attempt WHERE subject_kind = 'SETUP'");
    }

    @AfterEach
    void forOtherTests() {
        people.have("somebody-administers", Role.ADMINISTRATOR, null);
    }

    @Test
    void theCodeOpensOnce() throws Exception {
        printed(code, "INTERVAL 1 HOUR");

        firstAdministrator.create(" " + code.toLowerCase(Locale.ROOT), login, "Erste Person", TestPeople.PASSWORD);

        assertThat(firstAdministrator.isMissing()).isFalse();
        people.noAdministrators();
        assertThatThrownBy(() -> create(code)).hasMessage("identity.setup.codeWrong");
    }

    @Test
    void withAnAdministratorNoCodeOpens() throws Exception {
        printed(code, "INTERVAL 1 HOUR");
        people.have(login, Role.ADMINISTRATOR, null);

        assertThatThrownBy(() -> create(code)).hasMessage("identity.setup.notNeeded");
    }

    @Test
    void anotherOrAnOldCodeDoesNotOpen() throws Exception {
        assertThatThrownBy(() -> create(code)).hasMessage("identity.setup.codeWrong");

        printed(code, "INTERVAL -1 SECOND");
        assertThatThrownBy(() -> create(code)).hasMessage("identity.setup.codeWrong");
        assertThatThrownBy(() -> create(null)).hasMessage("identity.setup.codeWrong");
    }

    @Test
    void aPasswordTooWeakDoesNotCostTheCode() throws Exception {
        printed(code, "INTERVAL 1 HOUR");

        assertThatThrownBy(() -> firstAdministrator.create(code, login, "Erste Person", "kurz"))
                .hasMessage("identity.password.tooShort");

        firstAdministrator.create(code, login, "Erste Person", TestPeople.PASSWORD);
        assertThat(firstAdministrator.isMissing()).isFalse();
    }

    @Test
    void twoCodesAtTheSameMomentMakeOneAdministrator() throws Exception {
        String other = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        printed(code, "INTERVAL 1 HOUR");
        printed(other, "INTERVAL 1 HOUR");

        List<Callable<Boolean>> attempts = Stream.of(code, other, code, other)
                .map(printed -> (Callable<Boolean>) () -> {
                    create(printed);
                    return true;
                })
                .toList();

        assertThat(threads.invokeAll(attempts).stream().filter(FirstAdministratorIT::worked))
                .hasSize(1);
    }

    @Test
    void guessingEndsInARest() {
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> create("guess")).hasMessage("identity.setup.codeWrong");
        }

        assertThatThrownBy(() -> create("guess")).hasMessage("identity.setup.resting");
    }

    private void create(String typed) {
        firstAdministrator.create(typed, "a" + UUID.randomUUID(), "Erste Person", TestPeople.PASSWORD);
    }

    private void printed(String plain, String valid) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        sql("INSERT INTO setup_code VALUES ('" + HexFormat.of().formatHex(hash)
                + "', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + " + valid + ")");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.executeUpdate();
        }
    }

    private static boolean worked(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (ExecutionException refused) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
