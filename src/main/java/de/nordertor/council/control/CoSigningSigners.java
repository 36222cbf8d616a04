package de.nordertor.council.control;

import de.nordertor.council.boundary.CoSigningInput;
import de.nordertor.council.entity.CoSigning.Signer;
import de.nordertor.council.entity.CoSigningDays;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.town.boundary.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who co-signs until when: what was typed, and a share of the time for whoever has no day of her or his own. */
@ApplicationScoped
public class CoSigningSigners {

    private static final int LONGEST_DAYS = 365;

    @Inject
    private CoSigningAccess access;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /** In their order. @throws InvalidInputException for days that have passed, and for who does not work here */
    List<Signer> of(CoSigningInput input) {
        if (input.mode() == null) {
            throw new InvalidInputException("council.coSigning.modeRequired");
        }
        List<CoSigningInput.Person> people = input.people();
        people.forEach(person -> access.requireThere(person.personId()));
        List<LocalDate> days = days(input.until(), people.size(), input.mode());
        List<Signer> signers = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            LocalDate own = people.get(i).dueOn();
            requireInTime(own);
            signers.add(new Signer(people.get(i).personId(), own == null ? days.get(i) : own));
        }
        return signers;
    }

    /** The days of so many people until that one. */
    List<LocalDate> days(LocalDate until, int people, CoSigningMode mode) {
        if (until == null) {
            throw new InvalidInputException("council.coSigning.untilRequired");
        }
        requireInTime(until);
        return CoSigningDays.share(LocalDate.now(clock), until, people, mode, workingDays.calendar());
    }

    private void requireInTime(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_DAYS)))) {
            throw new InvalidInputException("council.coSigning.dayRange", LONGEST_DAYS);
        }
    }
}
