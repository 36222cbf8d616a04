package de.nordertor.programme.view;

import de.nordertor.document.boundary.Attachments;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.Participations;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.ParticipationStep;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.omnifaces.cdi.ViewScoped;

/** Goes a step with a participation, or begins one: on which day, and why. */
@Named("participationStep")
@ViewScoped
public class StepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Programmes programmes;

    @Inject
    private Participations participations;

    @Inject
    private Attachments attachments;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private ParticipationState to;
    private ProgrammeView view;
    private boolean possible;
    private LocalDate on;
    private String reason;
    private transient Part file;

    /** Says so and shows no form where the step does not follow. */
    public void load() {
        view = programmes.view(id);
        if (on == null) {
            on = LocalDate.now(clock);
        }
        try {
            participations.requireStep(id, to);
            possible = true;
        } catch (IllegalStepException | ConflictException refused) {
            notices.error(refused);
        }
    }

    /** A document that would not be kept is refused before the step is recorded. */
    public String go() {
        boolean withDocument = file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
        if (withDocument) {
            receive(content ->
                    attachments.check(new SubjectRef(FundingProgramme.KIND, id), file.getSubmittedFileName(), content));
        }
        Long step = to == ParticipationState.PREPARING
                ? participations.begin(id, on, reason)
                : participations.become(id, to, on, reason);
        if (withDocument) {
            receive(content -> attachments.add(
                    new SubjectRef(ParticipationStep.KIND, step), null, file.getSubmittedFileName(), content));
        }
        notices.done("programme.participation.became", new MessageKey(to.labelKey()));
        return "/programme/programme?faces-redirect=true&id=" + id;
    }

    private void receive(Consumer<InputStream> use) {
        try (InputStream content = file.getInputStream()) {
            use.accept(content);
        } catch (IOException broken) {
            throw new ConflictException("document.file.notStored");
        }
    }

    /** Whether deadlines come of it. */
    public boolean isSettingDuties() {
        return to == ParticipationState.ADMITTED && !view.content().duties().isEmpty();
    }

    public boolean isPossible() {
        return possible;
    }

    public ProgrammeView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ParticipationState getTo() {
        return to;
    }

    public void setTo(ParticipationState to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
