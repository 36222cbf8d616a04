package de.nordertor.journal.boundary;

import de.nordertor.journal.control.DeadlineForms;
import de.nordertor.journal.control.DeadlineRepository;
import de.nordertor.journal.control.JournalAccess;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A thing comes back to whoever looks at it (Wiedervorlage), with one click and in a week. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class FollowUps {

    private static final int DAYS = 7;

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private DeadlineForms forms;

    @Inject
    private JournalAccess access;

    @Inject
    private Clock clock;

    /**
     * Sets one for the current person. Clicking twice changes nothing: one that the person has on the thing and that is still
     * to come stays as it is.
     *
     * @param what as it will stand in the list of deadlines
     * @return the day that counts
     */
    public LocalDate set(SubjectRef subject, String what) {
        access.requireWrite(List.of(subject));
        LocalDate today = LocalDate.now(clock);
        Long me = forms.blank().personId();
        return deadlines
                .findFollowUp(subject, me, today)
                .orElseGet(() -> deadlines.get(forms.write(
                        subject,
                        new DeadlineInput(DeadlineKind.FOLLOW_UP, what, today.plusDays(DAYS), me, null, null),
                        access.author())))
                .getEffectiveOn();
    }
}
