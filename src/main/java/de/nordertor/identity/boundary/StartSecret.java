package de.nordertor.identity.boundary;

/** A start password, shown once. */
public record StartSecret(Long userId, String login, String startPassword) {

    @Override
    public String toString() {
        return "StartSecret(" + userId + ")";
    }
}
