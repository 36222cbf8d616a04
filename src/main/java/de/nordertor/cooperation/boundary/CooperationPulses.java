package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.PulseRepository;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells how all unfinished cooperations go, in as many statements as there are questions. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class CooperationPulses {

    @Inject
    private PulseRepository pulses;

    @Inject
    private Clock clock;

    /** Those that are neither completed nor cancelled, in the order of their titles. */
    public List<CooperationPulse> unfinished() {
        return pulses.findUnfinished(LocalDate.now(clock), null);
    }

    /** This one; empty where it is finished or not there. */
    public Optional<CooperationPulse> of(Long id) {
        return id == null
                ? Optional.empty()
                : pulses.findUnfinished(LocalDate.now(clock), id).stream().findFirst();
    }
}
