package de.nordertor.platform.entity;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far an outgoing mail has come. {@code WAITING} until the mail server has taken it ({@code SENT}) or will not have it
 * ({@code UNDELIVERABLE}); {@code KEPT} in the demo, where nothing leaves; {@code WITHDRAWN} before it left.
 */
public enum MailState {
    WAITING,
    SENT,
    UNDELIVERABLE,
    KEPT,
    WITHDRAWN;

    private static final Set<MailState> OPEN = EnumSet.of(WAITING, UNDELIVERABLE);

    /** Whether it can still be sent, or be withdrawn. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the addressee has it, as far as we know. */
    public boolean isThere() {
        return this == SENT || this == KEPT;
    }
}
