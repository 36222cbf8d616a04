package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperInput;
import de.nordertor.document.entity.Visibility;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a paper while somebody writes it. */
public class PaperDraft implements Serializable {

    private LocalDate date;
    private Long budgetProductId;
    private String informationContact;
    private String subject;
    private String statementOfFacts;
    private String proposedResolution;
    private Visibility visibility;
    private String nonPublicReason;
    private final List<StationDraft> stations = new ArrayList<>();

    public PaperDraft(PaperInput input) {
        date = input.date();
        budgetProductId = input.budgetProductId();
        informationContact = input.informationContact();
        subject = input.subject();
        statementOfFacts = input.statementOfFacts();
        proposedResolution = input.proposedResolution();
        visibility = input.visibility();
        nonPublicReason = input.nonPublicReason();
        input.stations().forEach(station -> stations.add(new StationDraft(station)));
    }

    /** Stations without committee and date were never filled in and are left out. */
    public PaperInput input() {
        return new PaperInput(
                date,
                budgetProductId,
                informationContact,
                subject,
                statementOfFacts,
                proposedResolution,
                visibility,
                nonPublicReason,
                stations.stream()
                        .filter(station -> !station.isEmpty())
                        .map(StationDraft::input)
                        .toList());
    }

    public void addStation() {
        stations.add(new StationDraft());
    }

    public void removeStation(StationDraft station) {
        stations.remove(station);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Long getBudgetProductId() {
        return budgetProductId;
    }

    public void setBudgetProductId(Long budgetProductId) {
        this.budgetProductId = budgetProductId;
    }

    public String getInformationContact() {
        return informationContact;
    }

    public void setInformationContact(String informationContact) {
        this.informationContact = informationContact;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getStatementOfFacts() {
        return statementOfFacts;
    }

    public void setStatementOfFacts(String statementOfFacts) {
        this.statementOfFacts = statementOfFacts;
    }

    public String getProposedResolution() {
        return proposedResolution;
    }

    public void setProposedResolution(String proposedResolution) {
        this.proposedResolution = proposedResolution;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public String getNonPublicReason() {
        return nonPublicReason;
    }

    public void setNonPublicReason(String nonPublicReason) {
        this.nonPublicReason = nonPublicReason;
    }

    public List<StationDraft> getStations() {
        return stations;
    }
}
