package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.LetterInput;
import de.nordertor.cooperation.boundary.ThankYouLetters;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Writes a letter that thanks a partner of a cooperation. */
@Named("letter")
@ViewScoped
public class LetterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ThankYouLetters letters;

    @Inject
    private Notices notices;

    private Long cooperation;
    private Long partner;
    private Long template;
    private boolean begun;
    private AgreementLanguage language;
    private LocalDate writtenOn;
    private String subject;
    private String text;
    private String signatory;

    /** Fills the template that the address names. */
    public void load() {
        if (begun) {
            return;
        }
        LetterInput input = letters.begin(cooperation, partner, template);
        language = input.language();
        writtenOn = input.writtenOn();
        subject = input.subject();
        text = input.text();
        signatory = input.signatory();
        begun = true;
    }

    public String save() {
        letters.write(cooperation, partner, new LetterInput(language, writtenOn, subject, text, signatory));
        notices.done("cooperation.letter.saved");
        return "/cooperation/cooperation?faces-redirect=true&id=" + cooperation;
    }

    public Long getCooperation() {
        return cooperation;
    }

    public void setCooperation(Long cooperation) {
        this.cooperation = cooperation;
    }

    public Long getPartner() {
        return partner;
    }

    public void setPartner(Long partner) {
        this.partner = partner;
    }

    public Long getTemplate() {
        return template;
    }

    public void setTemplate(Long template) {
        this.template = template;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }

    public void setWrittenOn(LocalDate writtenOn) {
        this.writtenOn = writtenOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }
}
