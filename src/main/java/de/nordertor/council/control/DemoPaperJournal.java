package de.nordertor.council.control;

import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.ActivityInput;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.JournalDemo;
import de.nordertor.journal.entity.ActivityKind;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** What the demo town's people noted on their papers, and what is due there around the day of the first start. */
@ApplicationScoped
public class DemoPaperJournal {

    private static final int SET_BEFORE_DAYS = 14;

    @Inject
    private JournalDemo journal;

    @Inject
    private DemoRefs refs;

    @Inject
    private Clock clock;

    void load(CouncilPaper report, CouncilPaper waiting, CouncilPaper rooms) {
        notes(subject(report), subject(waiting));
        deadlines(subject(report), subject(waiting), subject(rooms));
    }

    private void notes(SubjectRef report, SubjectRef waiting) {
        note(
                "quartier",
                report,
                ActivityKind.CALL,
                LocalDate.of(2016, 5, 12),
                LocalTime.of(10, 15),
                "Stand der Aufnahme in das Programm",
                "Projektbüro",
                "Die Interessenbekundung ist wohlwollend aufgenommen.\nDie endgültige Zusage steht noch aus.",
                "Rückruf, sobald entschieden ist");
        note(
                "redaktion",
                report,
                ActivityKind.MEETING,
                LocalDate.of(2016, 5, 3),
                null,
                "Vorbereitung im Stadtteilhaus",
                "Quartiersmanagement, sechs Personen aus dem Quartier",
                "Welche Themen die Arbeitsgruppen dem Ausschuss berichten möchten.",
                null);
        note(
                "quartier",
                waiting,
                ActivityKind.VISIT,
                LocalDate.of(2016, 6, 9),
                LocalTime.of(16, 0),
                "Drei Betriebe an der Lehmwandlung",
                "Inhaberinnen und Inhaber",
                "Alle drei würden mitarbeiten, wenn die Treffen nach Ladenschluss sind.",
                "Arbeitsgruppe trifft sich um 18.30 Uhr");
    }

    private void deadlines(SubjectRef report, SubjectRef waiting, SubjectRef rooms) {
        Long editor = refs.personId("redaktion");
        LocalDate today = LocalDate.now(clock);
        plan(report, today.minusDays(2), DeadlineKind.NEXT_STEP, "Rückruf wegen der Zusage", editor, null);
        plan(
                waiting,
                today,
                DeadlineKind.DUTY,
                "Vorlage zur Arbeitsgruppe Wirtschaft freigeben",
                null,
                Role.DEPARTMENT_LEAD);
        plan(waiting, today.plusDays(2), DeadlineKind.TASK, "Betriebe zum ersten Treffen einladen", editor, null);
        plan(rooms, today.plusDays(30), DeadlineKind.FOLLOW_UP, "Belegung der Räume noch einmal ansehen", editor, null);
    }

    private void note(
            String login,
            SubjectRef subject,
            ActivityKind kind,
            LocalDate date,
            LocalTime time,
            String title,
            String participants,
            String text,
            String result) {
        journal.activity(
                refs.personId(login),
                new ActivityInput(kind, date, time, title, participants, text, result, Set.of(subject)));
    }

    private void plan(SubjectRef subject, LocalDate dueOn, DeadlineKind kind, String what, Long personId, Role role) {
        Long department = role == null ? null : refs.departmentId("5");
        journal.deadline(
                refs.personId("quartier"),
                LocalDate.now(clock).minusDays(SET_BEFORE_DAYS),
                subject,
                new DeadlineInput(kind, what, dueOn, personId, role, department));
    }

    private static SubjectRef subject(CouncilPaper paper) {
        return new SubjectRef(PaperGuard.KIND, paper.getId());
    }
}
