package de.nordertor.council.view;

import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.Meetings.OpenMeeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.omnifaces.cdi.ViewScoped;

/** Plans a meeting of a committee, or changes when and where it is. */
@Named("committeeMeetingEdit")
@ViewScoped
public class CommitteeMeetingEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Meetings meetings;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private Long id;
    private Long committeeId;
    private OpenMeeting opened;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private transient EditConflictException conflict;

    /** Opens the meeting that the address names, or a new one. */
    public void load() {
        if (!user.may(Permission.COUNCIL_DATA_WRITE)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
        if (id != null && opened == null) {
            opened = meetings.open(id);
            heldOn = opened.content().heldOn();
            startsAt = opened.content().startsAt();
            endsAt = opened.content().endsAt();
            place = opened.content().place();
        }
    }

    public String save() {
        MeetingContent content = new MeetingContent(heldOn, startsAt, endsAt, place);
        try {
            if (id == null) {
                id = meetings.plan(committeeId, content);
            } else {
                meetings.save(opened, content);
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = meetings.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("council.meeting.saved");
        return "/council/meeting?faces-redirect=true&id=" + id;
    }

    public boolean isNewMeeting() {
        return id == null;
    }

    /** Null for a new one. */
    public String getCommittee() {
        return opened == null ? null : opened.committee();
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCommitteeId() {
        return committeeId;
    }

    public void setCommitteeId(Long committeeId) {
        this.committeeId = committeeId;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
