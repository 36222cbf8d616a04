package de.nordertor.identity.boundary;

import de.nordertor.identity.control.AttemptRepository;
import de.nordertor.identity.control.SetupCodeRepository;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.Setting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Throws away what nobody needs any more: old attempts to sign in, codes that have run out. */
@Stateless
public class SignInHousekeeping {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    private AttemptRepository attempts;

    @Inject
    private SetupCodeRepository codes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** How many attempts were forgotten; none that a rest still needs. */
    @Permitted(Permission.SETTINGS_ADMINISTER)
    public int tidyUp() {
        Instant now = clock.instant();
        Duration rest = Duration.ofMinutes(settings.number(Setting.LOCKOUT_MINUTES));
        codes.removeExpired(now);
        return attempts.removeOlderThan(now.minus(rest).minus(A_DAY));
    }
}
