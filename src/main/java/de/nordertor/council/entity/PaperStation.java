package de.nordertor.council.entity;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
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

/**
 * One station of the way through the committees (Beratungsfolge) as a version of a paper writes it, frozen with it. What
 * becomes of it is a {@link Consultation}.
 */
@Entity
@GuardedContent
@Table(name = "paper_station")
public class PaperStation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_version_id", nullable = false, updatable = false)
    private PaperVersion paperVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "committee_id", nullable = false)
    private Committee committee;

    @Column(name = "meeting_date", nullable = false)
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ConsultationRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    private Visibility visibility;

    protected PaperStation() {}

    PaperStation(
            PaperVersion paperVersion,
            Committee committee,
            LocalDate date,
            ConsultationRole role,
            Visibility visibility) {
        this.paperVersion = paperVersion;
        change(committee, date, role, visibility);
    }

    /** @param newRole may be null where the form names none */
    final void change(Committee newCommittee, LocalDate newDate, ConsultationRole newRole, Visibility newVisibility) {
        if (newCommittee.getKind().neverPublic() && newVisibility == Visibility.PUBLIC) {
            throw new InvalidInputException("council.consultation.neverPublic", newCommittee.getName());
        }
        committee = newCommittee;
        date = newDate;
        role = newRole;
        visibility = newVisibility;
    }

    public Committee getCommittee() {
        return committee;
    }

    public LocalDate getDate() {
        return date;
    }

    public ConsultationRole getRole() {
        return role;
    }

    public Visibility getVisibility() {
        return visibility;
    }
}
