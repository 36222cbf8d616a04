package de.nordertor.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time; its zone is the town's, so {@code LocalDate.now(clock)} is the town's day. */
@ApplicationScoped
public class ClockProducer {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    @Produces
    public Clock clock() {
        return Clock.system(TOWN);
    }
}
