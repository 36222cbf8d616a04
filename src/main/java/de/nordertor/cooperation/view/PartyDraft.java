package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.PartyInput;
import java.io.Serializable;
import java.time.LocalDate;

/** A side in the form of an agreement. */
public class PartyDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long partnerId;
    private final String name;
    private boolean named;
    private String signatory;
    private String function;
    private LocalDate signedOn;

    PartyDraft(PartyInput input) {
        partnerId = input.partnerId();
        name = input.name();
        named = input.named();
        signatory = input.signatory();
        function = input.function();
        signedOn = input.signedOn();
    }

    PartyInput input() {
        return new PartyInput(partnerId, name, named, signatory, function, signedOn);
    }

    /** The town is always a side. */
    public boolean isTown() {
        return partnerId == null;
    }

    public String getName() {
        return name;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
