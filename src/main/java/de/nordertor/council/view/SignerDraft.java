package de.nordertor.council.view;

import de.nordertor.council.boundary.CoSigningInput;
import java.io.Serializable;
import java.time.LocalDate;

/** One person in the form of a co-signing. */
public class SignerDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long personId;
    private LocalDate dueOn;

    SignerDraft(Long personId) {
        this.personId = personId;
    }

    CoSigningInput.Person input() {
        return new CoSigningInput.Person(personId, dueOn);
    }

    boolean isEmpty() {
        return personId == null && dueOn == null;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
