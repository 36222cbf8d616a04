package de.nordertor.programme.view;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.Participations;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.entity.SignalTone;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Writes down what one heard while one waits. */
@Named("participationSignal")
@ViewScoped
public class SignalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Programmes programmes;

    @Inject
    private Participations participations;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private ProgrammeView view;
    private boolean possible;
    private LocalDate on;
    private SignalTone tone;
    private String source;
    private String text;

    /** Says so and shows no form where nothing is waited for. */
    public void load() {
        view = programmes.view(id);
        if (on == null) {
            on = LocalDate.now(clock);
            source = view.content().carrier();
        }
        try {
            participations.requireWaiting(id);
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    public String save() {
        participations.hear(id, on, tone, source, text);
        notices.done("programme.signal.saved");
        return "/programme/programme?faces-redirect=true&id=" + id;
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

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public SignalTone getTone() {
        return tone;
    }

    public void setTone(SignalTone tone) {
        this.tone = tone;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
