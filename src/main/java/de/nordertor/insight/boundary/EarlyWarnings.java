package de.nordertor.insight.boundary;

import de.nordertor.cooperation.boundary.CooperationPulse;
import de.nordertor.cooperation.boundary.CooperationPulses;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.insight.control.EarlyWarning;
import de.nordertor.insight.control.Pulse;
import de.nordertor.journal.boundary.OpenPlan;
import de.nordertor.journal.boundary.Rhythms;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells which cooperations stall, and why. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class EarlyWarnings {

    /** Older contacts tell nothing about today's rhythm. */
    private static final int YEARS_LOOKED_BACK = 2;

    @Inject
    private CooperationPulses cooperations;

    @Inject
    private Rhythms journal;

    @Inject
    private Clock clock;

    /** Those that need somebody's look, the most pressing first; none where all goes well. */
    public List<Stalled> all() {
        return look(cooperations.unfinished())
                .sorted(Comparator.comparing(
                        stalled -> stalled.warnings().get(0).kind()))
                .toList();
    }

    /** Why this one stalls, the most pressing first; none where it goes well, is finished or not there. */
    public List<Warning> of(Long cooperationId) {
        return look(cooperations.of(cooperationId).stream().toList())
                .flatMap(stalled -> stalled.warnings().stream())
                .toList();
    }

    private Stream<Stalled> look(List<CooperationPulse> pulses) {
        LocalDate today = LocalDate.now(clock);
        List<Long> ids = pulses.stream().map(CooperationPulse::id).toList();
        Map<Long, List<LocalDate>> contacts =
                journal.contactDays(Cooperation.KIND, ids, today.minusYears(YEARS_LOOKED_BACK));
        Map<Long, List<OpenPlan>> plans = journal.open(Cooperation.KIND, ids);
        return pulses.stream()
                .map(pulse -> stalled(
                        pulse,
                        contacts.getOrDefault(pulse.id(), List.of()),
                        plans.getOrDefault(pulse.id(), List.of()),
                        today))
                .filter(stalled -> !stalled.warnings().isEmpty());
    }

    private static Stalled stalled(
            CooperationPulse known, List<LocalDate> contacts, List<OpenPlan> plans, LocalDate today) {
        LocalDate nextOn = plans.isEmpty() ? null : plans.get(0).dueOn();
        Pulse pulse = new Pulse(
                known.since(),
                known.resumeOn(),
                contacts,
                nextOn,
                known.overdue().stream()
                        .map(promise -> new Pulse.Overdue(promise.what(), promise.dueOn()))
                        .toList(),
                known.silentPartners(),
                known.unsignedSince(),
                Stream.concat(
                                plans.stream().map(plan -> new Pulse.Moved(plan.what(), plan.moves())),
                                known.moved().stream().map(moved -> new Pulse.Moved(moved.what(), moved.times())))
                        .toList());
        return new Stalled(
                known.id(), known.title(), known.state(), known.responsible(), nextOn, EarlyWarning.of(pulse, today));
    }
}
