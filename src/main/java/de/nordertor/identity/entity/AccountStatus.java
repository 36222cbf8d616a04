package de.nordertor.identity.entity;

/** What every request asks of the account behind its session. */
public record AccountStatus(AccountState state, long sessionEpoch, long profileEpoch) {

    public boolean allows(SessionUser user) {
        return state == AccountState.ACTIVE && sessionEpoch == user.sessionEpoch();
    }

    public boolean isNewerThan(SessionUser user) {
        return profileEpoch != user.profileEpoch();
    }
}
