package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.document.entity.Visibility;
import java.io.Serializable;
import java.time.LocalDate;

/** One consultation in the form of a paper. */
public class StationDraft implements Serializable {

    private Long committeeId;
    private LocalDate date;
    private ConsultationRole role;
    private Visibility visibility;

    public StationDraft() {}

    StationDraft(PaperInput.Station station) {
        committeeId = station.committeeId();
        date = station.date();
        role = station.role();
        visibility = station.visibility();
    }

    PaperInput.Station input() {
        return new PaperInput.Station(committeeId, date, role, visibility);
    }

    boolean isEmpty() {
        return committeeId == null && date == null;
    }

    public Long getCommitteeId() {
        return committeeId;
    }

    public void setCommitteeId(Long committeeId) {
        this.committeeId = committeeId;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public ConsultationRole getRole() {
        return role;
    }

    public void setRole(ConsultationRole role) {
        this.role = role;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}
