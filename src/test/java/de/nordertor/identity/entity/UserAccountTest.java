package de.nordertor.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserAccountTest {

    private final UserAccount account = new UserAccount("redaktion", "Wiegandt, Jonas", "hash");

    @ParameterizedTest
    @CsvSource({"Redaktion,redaktion", "'  s.koscielniak ',s.koscielniak", "MÜLLER,müller", "Ｗｉｄｅ,wide"})
    void oneFormOfTheSignInNameIsStored(String typed, String stored) {
        assertThat(new UserAccount(typed, "Somebody", "hash").getLogin()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "two words", "system", "Anonymous", "<b>x</b>", "x\u0000y", ".dot", "x/y"})
    void aSignInNameThatCouldConfuseIsRefused(String typed) {
        assertThatThrownBy(() -> new UserAccount(typed, "Somebody", "hash"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("identity.user.login.invalid");
    }

    @Test
    void aPersonNeedsAName() {
        assertThatThrownBy(() -> new UserAccount("redaktion", "  ", "hash")).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "two@at@signs", "with space@town.example", "@town.example"})
    void whatIsNoMailAddressIsRefused(String typed) {
        assertThatThrownBy(() -> account.reachableAt(typed, null)).hasMessage("identity.user.email.invalid");
    }

    @Test
    void disablingEndsAllSessions() {
        SessionUser session = session();

        account.disable();

        assertThat(status().allows(session)).isFalse();
    }

    @Test
    void enablingAgainDoesNotReviveOldSessions() {
        SessionUser session = session();

        account.disable();
        account.enable();

        assertThat(status().allows(session)).isFalse();
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        SessionUser session = session();

        account.changePassword("other hash");

        assertThat(status().allows(session)).isFalse();
        assertThat(account.isMustChangePassword()).isFalse();
    }

    @Test
    void aStartPasswordEndsAllSessionsAndMustBeChanged() {
        SessionUser session = session();

        account.startWith("start hash");

        assertThat(status().allows(session)).isFalse();
        assertThat(account.isMustChangePassword()).isTrue();
    }

    @Test
    void aRoleGivenOrTakenIsNoticedByTheSessionsAndDoesNotEndThem() {
        SessionUser session = session();

        account.grant(Role.MAYOR, null);

        assertThat(status().allows(session)).isTrue();
        assertThat(status().isNewerThan(session)).isTrue();

        SessionUser refreshed = session();
        account.revoke(account.getGrants().get(0));
        assertThat(status().isNewerThan(refreshed)).isTrue();
    }

    @Test
    void newerHashParametersDisturbNobody() {
        SessionUser session = session();

        account.rehash("newer hash");

        assertThat(status().allows(session)).isTrue();
    }

    @Test
    void theSameRoleIsGrantedOnce() {
        Department education = new Department("5", "Bildung, Soziales und Sport", null);

        account.grant(Role.EDITOR, education);
        account.grant(Role.EDITOR, education);
        account.grant(Role.EDITOR, null);

        assertThat(account.getGrants()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAYOR", "COMMITTEE_OFFICE", "ADMINISTRATOR"})
    void aRoleOfTheWholeTownIsNotGrantedForOneDepartment(Role role) {
        Department education = new Department("5", "Bildung, Soziales und Sport", null);

        assertThatThrownBy(() -> account.grant(role, education)).hasMessage("identity.grant.townOnly");
    }

    @Test
    void theAuditTrailReadsARoleAsASentence() {
        account.grant(Role.EDITOR, new Department("5", "Bildung, Soziales und Sport", null));

        assertThat(account.getGrants().get(0)).hasToString("redaktion: EDITOR (5)");
    }

    private SessionUser session() {
        return new SessionUser(
                1L,
                account.getLogin(),
                account.getDisplayName(),
                account.getLanguage(),
                account.getTheme(),
                account.isMustChangePassword(),
                account.getSessionEpoch(),
                account.getProfileEpoch(),
                Rights.NONE,
                Set.of());
    }

    private AccountStatus status() {
        return new AccountStatus(account.getState(), account.getSessionEpoch(), account.getProfileEpoch());
    }
}
