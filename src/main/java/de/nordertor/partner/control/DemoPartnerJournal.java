package de.nordertor.partner.control;

import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.boundary.AnchorChoice;
import de.nordertor.journal.boundary.AnchorInput;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.JournalDemo;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.journal.entity.AnchorSide;
import de.nordertor.journal.entity.AnchorUnit;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** What the demo town's quarter management noted of its first partners, and what is due there. */
@ApplicationScoped
public class DemoPartnerJournal {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 4, 18);
    private static final int SET_BEFORE_DAYS = 7;

    @Inject
    private JournalDemo journal;

    @Inject
    private DemoWords words;

    @Inject
    private Clock clock;

    /** @param number which partner of the demo town it is; the first six have a journal */
    void load(int number, Long partnerId) {
        SubjectRef partner = new SubjectRef(PartnerChanges.KIND, partnerId);
        switch (number) {
            case 0 -> {
                note(partner, 0, ActivityKind.VISIT, "Rundgang durch die Backstube", "Zwei Praktika im Herbst möglich");
                note(partner, 9, ActivityKind.CALL, "Brot für das Nachbarschaftsfest", "Zusage über 60 Brötchen");
                Long school = plan(partner, 3, DeadlineKind.NEXT_STEP, "Praktika mit der Schule abstimmen");
                planAfter(partner, school, "Der Bäckerei die Termine nennen");
            }
            case 1 -> {
                note(partner, 2, ActivityKind.MEETING, "Leer stehender Laden im Erdgeschoss", null);
                Long board = plan(partner, 10, DeadlineKind.FOLLOW_UP, "Nach dem Beschluss des Vorstands fragen");
                journal.waiting(board, "Sitzung des Vorstands");
            }
            case 2 -> note(partner, 4, ActivityKind.LETTER, "Unterlagen zur Förderung geschickt", null);
            case 4 -> plan(partner, -1, DeadlineKind.TASK, "Hallenzeiten für das Ferienprogramm erfragen");
            case 5 -> note(partner, 6, ActivityKind.CALL, "Erstes Gespräch", "Meldet sich nach der Messe");
            default -> {
                // nobody has spoken with the others yet
            }
        }
    }

    private void note(SubjectRef partner, int day, ActivityKind kind, String title, String result) {
        journal.activity(
                words.responsible(),
                new ActivityInput(
                        kind, FIRST_DAY.plusDays(day), null, title, "Inhaberin", null, result, Set.of(partner)));
    }

    private Long plan(SubjectRef partner, int inDays, DeadlineKind kind, String what) {
        LocalDate today = LocalDate.now(clock);
        return journal.deadline(
                words.responsible(),
                today.minusDays(SET_BEFORE_DAYS),
                partner,
                new DeadlineInput(kind, what, today.plusDays(inDays), words.responsible(), null, null));
    }

    /** A week after another one, wherever that is moved. */
    private void planAfter(SubjectRef partner, Long other, String what) {
        DeadlineInput typed = new DeadlineInput(DeadlineKind.TASK, what, null, words.responsible(), null, null);
        journal.deadline(
                words.responsible(),
                LocalDate.now(clock).minusDays(SET_BEFORE_DAYS),
                partner,
                typed.hangingOn(
                        new AnchorInput(AnchorChoice.deadlineBase(other), 1, AnchorUnit.WEEKS, AnchorSide.AFTER)));
    }
}
