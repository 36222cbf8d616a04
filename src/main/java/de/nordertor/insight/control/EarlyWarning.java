package de.nordertor.insight.control;

import de.nordertor.insight.boundary.Warning;
import de.nordertor.insight.boundary.WarningKind;
import de.nordertor.platform.boundary.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds why a cooperation stalls. While it rests nothing is said, except about what was promised and that the rest is over: whoever
 * let it rest has given a reason and a day.
 */
public final class EarlyWarning {

    private static final int MOVED_TOO_OFTEN = 3;
    private static final int DAYS_TO_SIGN = 14;

    private final Pulse pulse;
    private final LocalDate today;
    private final List<Warning> found = new ArrayList<>();

    private EarlyWarning(Pulse pulse, LocalDate today) {
        this.pulse = pulse;
        this.today = today;
    }

    /** The most pressing first; none where all is well. */
    public static List<Warning> of(Pulse pulse, LocalDate today) {
        EarlyWarning look = new EarlyWarning(pulse, today);
        look.promises();
        if (pulse.restsUntil() == null) {
            look.silence();
            look.partners();
            look.agreement();
            look.moves();
            look.plan();
        } else if (!pulse.restsUntil().isAfter(today)) {
            look.warn(WarningKind.REST_OVER, pulse.restsUntil());
        }
        look.found.sort(Comparator.comparing(Warning::kind));
        return List.copyOf(look.found);
    }

    private void promises() {
        pulse.overdue().stream()
                .filter(promise -> promise.dueOn().isBefore(today))
                .forEach(promise ->
                        warn(WarningKind.PROMISE_OVERDUE, promise.what(), promise.dueOn(), daysSince(promise.dueOn())));
    }

    private void silence() {
        LocalDate last = pulse.contacts().stream()
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(pulse.since()))
                .orElse(pulse.since());
        Rhythm rhythm = Rhythm.of(pulse.contacts());
        long days = daysSince(last);
        if (rhythm.isSilence(days)) {
            warn(WarningKind.SILENT, days, rhythm.usualDays(), last);
        }
    }

    private void partners() {
        pulse.silentPartners().forEach(partner -> warn(WarningKind.CONTACT_GONE, partner));
    }

    private void agreement() {
        if (pulse.unsignedSince() != null && daysSince(pulse.unsignedSince()) > DAYS_TO_SIGN) {
            warn(WarningKind.UNSIGNED, pulse.unsignedSince(), daysSince(pulse.unsignedSince()));
        }
    }

    private void moves() {
        pulse.moved().stream()
                .filter(moved -> moved.times() >= MOVED_TOO_OFTEN)
                .forEach(moved -> warn(WarningKind.MOVED, moved.what(), moved.times()));
    }

    private void plan() {
        if (pulse.nextOn() == null) {
            found.add(new Warning(WarningKind.NO_NEXT_STEP, Sentence.of(key(WarningKind.NO_NEXT_STEP))));
        }
    }

    private void warn(WarningKind kind, Object... numbers) {
        found.add(new Warning(kind, Sentence.of(key(kind), numbers)));
    }

    private static String key(WarningKind kind) {
        return "insight.warning." + kind.name();
    }

    private long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }
}
