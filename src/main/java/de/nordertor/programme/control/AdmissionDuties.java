package de.nordertor.programme.control;

import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.DutyContent;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ProgrammeDuty;
import de.nordertor.programme.entity.ProgrammeParticipation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** What an admission obliges the town to, as deadlines of whoever looks after the participation, or else records it. */
@ApplicationScoped
public class AdmissionDuties {

    @Inject
    private Deadlines deadlines;

    @Inject
    private ProgrammeInputs inputs;

    /** A duty that would have been due before today is due today, so that nobody is late before knowing of it. */
    public void set(ProgrammeParticipation participation, LocalDate admittedOn) {
        SubjectRef subject = new SubjectRef(
                FundingProgramme.KIND, participation.getProgramme().getId());
        Long owner = participation.getResponsibleId() == null ? inputs.me() : participation.getResponsibleId();
        for (ProgrammeDuty duty : participation.getProgramme().getDuties()) {
            deadlines.set(subject, deadline(duty.content(), admittedOn, owner));
        }
    }

    private DeadlineInput deadline(DutyContent duty, LocalDate admittedOn, Long ownerId) {
        LocalDate due = Stream.of(admittedOn.plusDays(duty.dueInDays()), inputs.today())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new DeadlineInput(DeadlineKind.DUTY, duty.what(), due, ownerId, null, null);
    }
}
