package de.nordertor.council.entity;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A "Fassung" of a paper. It can be written until it is approved; from then on it is frozen together with the very form
 * that was approved, so that neither a correction nor a renamed department ever changes it.
 */
@Entity
@GuardedContent
@Table(name = "paper_version")
public class PaperVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id", nullable = false, updatable = false)
    private CouncilPaper paper;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(name = "paper_date", nullable = false)
    private LocalDate date;

    @Column(name = "budget_product_id")
    private Long budgetProductId;

    @Column(name = "information_contact", length = PaperContent.CONTACT_LENGTH)
    private String informationContact;

    @Column(name = "subject", nullable = false, length = PaperContent.SUBJECT_LENGTH)
    private String subject;

    @Column(name = "statement_of_facts")
    private String statementOfFacts;

    @Column(name = "proposed_resolution")
    private String proposedResolution;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    private Visibility visibility;

    @Column(name = "non_public_reason", length = PaperContent.REASON_LENGTH)
    private String nonPublicReason;

    @Column(name = "correction_reason", updatable = false, length = PaperContent.REASON_LENGTH)
    private String correctionReason;

    @OneToMany(mappedBy = "paperVersion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("date, id")
    private List<PaperStation> stations = new ArrayList<>();

    @Embedded
    private Approval approval;

    @Column(name = "text_hash", length = 64)
    private String textHash;

    protected PaperVersion() {}

    PaperVersion(CouncilPaper paper, int versionNumber, PaperContent content, String correctionReason) {
        this.paper = paper;
        this.versionNumber = versionNumber;
        this.correctionReason = correctionReason;
        write(content);
    }

    /** Replaces the whole content. @throws IllegalStepException when this version is frozen */
    final void write(PaperContent content) {
        requireDraft();
        if (content.proposedResolution() != null && !paper.getType().hasResolution()) {
            throw new InvalidInputException(
                    "council.paper.noResolution", paper.getType().getName());
        }
        date = content.date();
        budgetProductId = content.budgetProductId();
        informationContact = content.informationContact();
        subject = content.subject();
        statementOfFacts = content.statementOfFacts();
        proposedResolution = content.proposedResolution();
        visibility = content.visibility();
        nonPublicReason = content.nonPublicReason();
        replaceStations(content.stations());
    }

    /** Existing rows are changed rather than replaced, so that the audit trail tells what really changed. */
    private void replaceStations(List<PaperContent.Station> written) {
        while (stations.size() > written.size()) {
            stations.remove(stations.size() - 1);
        }
        for (int i = 0; i < written.size(); i++) {
            PaperContent.Station station = written.get(i);
            if (i < stations.size()) {
                stations.get(i).change(station.committee(), station.date(), station.role(), station.visibility());
            } else {
                stations.add(new PaperStation(
                        this, station.committee(), station.date(), station.role(), station.visibility()));
            }
        }
    }

    void freeze(Approval newApproval) {
        requireDraft();
        if (statementOfFacts == null) {
            throw new InvalidInputException("council.paper.statementRequired");
        }
        if (stations.isEmpty()) {
            throw new InvalidInputException("council.paper.consultationRequired");
        }
        if (informationContact == null) {
            throw new InvalidInputException("council.paper.contactRequired");
        }
        approval = newApproval;
        textHash = content().hash();
    }

    private void requireDraft() {
        if (isFrozen()) {
            throw new IllegalStepException("council.paper.frozen");
        }
    }

    public boolean isFrozen() {
        return approval != null && approval.isGiven();
    }

    /** Whether form and text are still those that were approved; false before that. */
    public boolean isUntouched() {
        // what was approved before there was a hash of the text has that of its form alone
        return isFrozen()
                && approval.isUntouched()
                && (textHash == null || textHash.equals(content().hash()));
    }

    /** The content as it stands, for a form or as the start of a correction. */
    public PaperContent content() {
        return new PaperContent(
                date,
                budgetProductId,
                informationContact,
                subject,
                statementOfFacts,
                proposedResolution,
                visibility,
                nonPublicReason,
                stations.stream()
                        .map(c ->
                                new PaperContent.Station(c.getCommittee(), c.getDate(), c.getRole(), c.getVisibility()))
                        .toList());
    }

    public CouncilPaper getPaper() {
        return paper;
    }

    public int getVersionNumber() {
        return versionNumber;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public String getSubject() {
        return subject;
    }

    public LocalDate getDate() {
        return date;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** Null until this version is approved. */
    public Approval getApproval() {
        return isFrozen() ? approval : null;
    }
}
