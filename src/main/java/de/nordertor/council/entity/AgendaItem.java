package de.nordertor.council.entity;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An item of the agenda of a meeting (Tagesordnungspunkt): the consultation of a paper, or something that needs none. */
@Entity
@GuardedContent
@Table(name = "agenda_item")
public class AgendaItem extends BaseEntity {

    public static final String KIND = "AgendaItem";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private Meeting meeting;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consultation_id", updatable = false)
    private Consultation consultation;

    @Column(name = "title", length = AgendaItemContent.TITLE_LENGTH)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility")
    private Visibility visibility;

    @Column(name = "note", length = AgendaItemContent.NOTE_LENGTH)
    private String note;

    @Column(name = "added_on", nullable = false, updatable = false)
    private LocalDate addedOn;

    protected AgendaItem() {}

    private AgendaItem(Meeting meeting, int ordinal, LocalDate addedOn) {
        meeting.requireNotCancelled();
        this.meeting = meeting;
        this.ordinal = ordinal;
        this.addedOn = addedOn;
    }

    /**
     * A paper is to be consulted in this meeting.
     *
     * @throws IllegalStepException when it is no longer planned, or the meeting was cancelled
     * @throws InvalidInputException for a meeting of another committee
     */
    public static AgendaItem of(Meeting meeting, int ordinal, Consultation consultation, LocalDate today) {
        if (!meeting.getCommittee().equals(consultation.getCommittee())) {
            throw new InvalidInputException(
                    "council.agenda.otherCommittee", consultation.getCommittee().getName());
        }
        AgendaItem item = new AgendaItem(meeting, ordinal, today);
        consultation.schedule();
        item.consultation = consultation;
        return item;
    }

    /** Something that needs no paper. */
    public static AgendaItem of(Meeting meeting, int ordinal, AgendaItemContent content, LocalDate today) {
        AgendaItem item = new AgendaItem(meeting, ordinal, today);
        item.write(content);
        return item;
    }

    /** @throws IllegalStepException for the item of a paper, whose words are the paper's */
    public final void write(AgendaItemContent content) {
        if (consultation != null) {
            throw new IllegalStepException("council.agenda.ofPaper");
        }
        Committee committee = meeting.getCommittee();
        Visibility wanted = content.visibility() == null ? committee.getDefaultVisibility() : content.visibility();
        if (committee.getKind().neverPublic() && wanted == Visibility.PUBLIC) {
            throw new InvalidInputException("council.agenda.neverPublic", committee.getName());
        }
        title = content.title();
        visibility = wanted;
        note = content.note();
    }

    /**
     * What the committee made of the paper.
     *
     * @throws IllegalStepException before the meeting was held
     */
    public void decide(ConsultationOutcome outcome) {
        if (meeting.getState() != MeetingState.HELD) {
            throw new IllegalStepException("council.agenda.notHeld");
        }
        consultation.decide(outcome);
    }

    /**
     * It is about to be removed: the paper waits for another meeting.
     *
     * @throws IllegalStepException when the committee is done with it
     */
    public void release() {
        if (consultation == null) {
            return;
        }
        if (consultation.getState().isDecided()) {
            throw new IllegalStepException("council.agenda.decided");
        }
        if (consultation.getState() == ConsultationState.ON_AGENDA) {
            consultation.unschedule();
        }
    }

    public void moveTo(int newOrdinal) {
        ordinal = newOrdinal;
    }

    /** What was written about one without a paper; null for that of a paper. */
    public AgendaItemContent content() {
        return consultation == null ? new AgendaItemContent(title, visibility, note) : null;
    }

    public boolean isPublic() {
        Visibility shown = consultation == null ? visibility : consultation.getVisibility();
        return shown == Visibility.PUBLIC;
    }

    /** Whether it came after the members had been invited. */
    public boolean isAddedLater() {
        return meeting.getInvitedOn() != null && addedOn.isAfter(meeting.getInvitedOn());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Null for what needs no paper. */
    public Consultation getConsultation() {
        return consultation;
    }

    public int getOrdinal() {
        return ordinal;
    }
}
