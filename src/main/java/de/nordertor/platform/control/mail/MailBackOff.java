package de.nordertor.platform.control.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail rests after an attempt that failed; about four days in all (RFC 5321 § 4.5.4.1). */
final class MailBackOff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private MailBackOff() {}

    /** @param attempts from 1; empty when it was tried often enough */
    static Optional<Duration> after(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
