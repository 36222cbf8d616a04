package de.nordertor.partner.view;

import de.nordertor.partner.entity.ConsentContent;
import de.nordertor.partner.entity.LegalBasis;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One consent or other basis in law in the form of a person. */
public class ConsentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private LegalBasis basis;
    private String purpose;
    private String source;
    private LocalDate givenOn;
    private LocalDate withdrawnOn;

    public ConsentDraft() {
        basis = LegalBasis.CONSENT;
    }

    ConsentDraft(ConsentContent content) {
        basis = content.basis();
        purpose = content.purpose();
        source = content.source();
        givenOn = content.givenOn();
        withdrawnOn = content.withdrawnOn();
    }

    ConsentContent content() {
        return new ConsentContent(basis, purpose, source, givenOn, withdrawnOn);
    }

    boolean isEmpty() {
        return Stream.of(purpose, source, givenOn, withdrawnOn).allMatch(Objects::isNull);
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }
}
