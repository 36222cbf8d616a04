package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CommitmentRecording;
import de.nordertor.cooperation.boundary.CommitmentRecording.Settlement;
import de.nordertor.cooperation.boundary.CommitmentView;
import de.nordertor.cooperation.boundary.Commitments;
import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.RecordKind;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;

/** Records what has become of a promise, records it anew, or agrees on another day. */
@Named("commitmentRecord")
@ViewScoped
public class CommitmentRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentRecording recording;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private RecordKind kind;
    private CommitmentState to;
    private CommitmentView view;
    private long lockVersion;
    private boolean possible;
    private LocalDate on;
    private LocalDate dueOn;
    private BigDecimal delivered;
    private String reason;
    private transient EditConflictException conflict;

    /** Says so and shows no form where it cannot be recorded now. */
    public void load() {
        if (view != null) {
            return;
        }
        view = commitments.view(id);
        lockVersion = view.lockVersion();
        on = LocalDate.now(clock);
        dueOn = view.row().dueOn();
        try {
            requirePossible();
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    private void requirePossible() {
        if (isMoving()) {
            recording.requireMovable(id);
        } else if (isCorrecting()) {
            recording.requireCorrectable(id);
        } else {
            recording.requireOutcome(id, to);
        }
    }

    public String go() {
        try {
            if (isMoving()) {
                recording.moveDue(id, lockVersion, dueOn, on, reason);
            } else if (isCorrecting()) {
                recording.correct(id, lockVersion, new Settlement(to, delivered, on, reason));
            } else {
                recording.settle(id, lockVersion, new Settlement(to, delivered, on, reason));
            }
        } catch (EditConflictException faster) {
            conflict = faster;
            view = commitments.view(id);
            lockVersion = view.lockVersion();
            notices.warn(faster.messageKey(), faster.arguments());
            return null;
        }
        notices.done("cooperation.record.saved");
        return "/cooperation/commitment?faces-redirect=true&id=" + id;
    }

    public boolean isMoving() {
        return kind == RecordKind.DUE_MOVED;
    }

    public boolean isCorrecting() {
        return kind == RecordKind.CORRECTION;
    }

    /** Whether an amount is asked for. */
    public boolean isCounted() {
        return !isMoving() && view.row().unit() != null && to != CommitmentState.OPEN;
    }

    /** What can be recorded in place of what was recorded wrongly. */
    public List<CommitmentState> getCorrections() {
        return Stream.concat(Stream.of(CommitmentState.OPEN), CommitmentState.OUTCOMES.stream())
                .filter(state -> !view.promisedOnly() || state.isPossibleForPromised())
                .toList();
    }

    /** What somebody else recorded since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isPossible() {
        return possible;
    }

    public CommitmentView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public CommitmentState getTo() {
        return to;
    }

    public void setTo(CommitmentState to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public BigDecimal getDelivered() {
        return delivered;
    }

    public void setDelivered(BigDecimal delivered) {
        this.delivered = delivered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
