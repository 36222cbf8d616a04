package de.nordertor.council.control;

import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CoSigningState;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.boundary.Addressee;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import de.nordertor.reminder.boundary.Reminded;
import de.nordertor.reminder.boundary.ReminderOrder;
import de.nordertor.reminder.boundary.ReminderSource;
import de.nordertor.reminder.boundary.Reminders;
import de.nordertor.reminder.entity.ReminderDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells people that they are asked to co-sign, reminds them of it, and tells the lead when nothing came of it. A paper that
 * is not public is not named: the lead of another department may not know it.
 */
@ApplicationScoped
public class CoSigningReminders implements ReminderSource {

    static final int DAYS_BEFORE = 2;
    static final int DAYS_AFTER = 2;
    static final int ESCALATE_AFTER = 3;

    private static final MessageKey PURPOSE = new MessageKey("council.coSigning.toDo");
    private static final MessageKey HIDDEN = new MessageKey("council.coSigning.toDoHidden");
    private static final int LINE_LENGTH = 200;

    @Inject
    private CoSigningRepository coSignings;

    @Inject
    private ReturnedReminders returned;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return CoSignature.KIND;
    }

    /** After every step: who is asked is reminded, everybody else is not any more; and who started it of what came back. */
    public void order(CoSigning coSigning) {
        List<SubjectRef> over = new ArrayList<>();
        List<ReminderOrder> orders = new ArrayList<>();
        for (CoSignature signature : coSigning.getSignatures()) {
            SubjectRef subject = new SubjectRef(CoSignature.KIND, signature.getId());
            if (coSigning.getState() == CoSigningState.RUNNING && signature.getState() == CoSignatureState.ASKED) {
                orders.add(new ReminderOrder(
                        subject, signature.getDueVersion(), signature.getDueOn(), days(signature), ESCALATE_AFTER));
            } else {
                over.add(subject);
            }
        }
        reminders.cancel(over);
        if (!orders.isEmpty()) {
            reminders.order(orders);
        }
        returned.order(coSigning);
    }

    /** The first time on the day on which it is asked for. */
    private ReminderDays days(CoSignature signature) {
        LocalDate asked = LocalDate.ofInstant(signature.getAskedAt(), clock.getZone());
        int before = Math.toIntExact(ChronoUnit.DAYS.between(asked, signature.getDueOn()));
        return ReminderDays.of(before, DAYS_BEFORE, 0, -DAYS_AFTER);
    }

    @Override
    public Map<Long, Reminded> current(Collection<Long> ids) {
        return coSignings.findAsked(ids).stream()
                .collect(Collectors.toMap(CoSignature::getId, CoSigningReminders::reminded));
    }

    private static Reminded reminded(CoSignature signature) {
        PaperVersion version = signature.getCoSigning().getPaperVersion();
        return new Reminded(
                signature.getDueVersion(),
                signature.getDueOn(),
                version.getVisibility() == Visibility.PUBLIC ? PURPOSE : HIDDEN,
                named(version),
                Addressee.person(signature.getPersonId()),
                false,
                "/council/co-sign?id=" + signature.getId());
    }

    /** The subject of what is public, else only its kind. */
    static String named(PaperVersion version) {
        CouncilPaper paper = version.getPaper();
        return version.getVisibility() == Visibility.PUBLIC
                ? Text.shortened(version.getSubject(), LINE_LENGTH)
                : paper.getType().getName();
    }
}
