package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.AgreementInput;
import de.nordertor.cooperation.entity.AgreementLanguage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What stands in the form of an agreement while somebody fills it in. */
public class AgreementDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long templateId;
    private final Long continuesId;
    private final List<PartyDraft> parties;
    private AgreementLanguage language;
    private String title;
    private String occasion;
    private LocalDate agreedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String preamble;
    private String duration;
    private String termination;
    private String publicity;
    private String further;

    public AgreementDraft(AgreementInput input) {
        templateId = input.templateId();
        continuesId = input.continuesId();
        parties = input.parties().stream().map(PartyDraft::new).toList();
        language = input.language();
        title = input.title();
        occasion = input.occasion();
        agreedOn = input.agreedOn();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        preamble = input.preamble();
        duration = input.duration();
        termination = input.termination();
        publicity = input.publicity();
        further = input.further();
    }

    AgreementInput input() {
        return new AgreementInput(
                templateId,
                continuesId,
                language,
                title,
                occasion,
                agreedOn,
                startsOn,
                endsOn,
                preamble,
                duration,
                termination,
                publicity,
                further,
                parties.stream().map(PartyDraft::input).toList());
    }

    public List<PartyDraft> getParties() {
        return parties;
    }

    public AgreementLanguage getLanguage() {
        return language;
    }

    public void setLanguage(AgreementLanguage language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getPreamble() {
        return preamble;
    }

    public void setPreamble(String preamble) {
        this.preamble = preamble;
    }

    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    public String getTermination() {
        return termination;
    }

    public void setTermination(String termination) {
        this.termination = termination;
    }

    public String getPublicity() {
        return publicity;
    }

    public void setPublicity(String publicity) {
        this.publicity = publicity;
    }

    public String getFurther() {
        return further;
    }

    public void setFurther(String further) {
        this.further = further;
    }
}
