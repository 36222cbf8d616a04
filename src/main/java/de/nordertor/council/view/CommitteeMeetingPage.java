package de.nordertor.council.view;

import de.nordertor.council.boundary.AgendaView;
import de.nordertor.council.boundary.Agendas;
import de.nordertor.council.boundary.CommitteeMeetingView;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** One meeting of a committee, until when a paper has to be where for it, and what may be done. */
@Named("committeeMeeting")
@ViewScoped
public class CommitteeMeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private Notices notices;

    private Long id;
    private CommitteeMeetingView view;
    private AgendaView agenda;
    private LocalDate invitedOn;
    private String reason;

    /** Reads the meeting that the address names. */
    public void load() {
        view = meetings.view(id);
        agenda = agendas.view(id);
    }

    public String invite() {
        meetings.invite(id, invitedOn);
        notices.done("council.meeting.isInvited");
        return here();
    }

    public String hold() {
        meetings.hold(id);
        notices.done("council.meeting.isHeld");
        return here();
    }

    public String cancel() {
        meetings.cancel(id, reason);
        notices.done("council.meeting.isCancelledNow");
        return here();
    }

    private String here() {
        return "/council/meeting?faces-redirect=true&id=" + id;
    }

    public CommitteeMeetingView getView() {
        return view;
    }

    public AgendaView getAgenda() {
        return agenda;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getInvitedOn() {
        return invitedOn;
    }

    public void setInvitedOn(LocalDate invitedOn) {
        this.invitedOn = invitedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
