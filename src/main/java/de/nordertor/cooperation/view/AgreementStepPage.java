package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.AgreementSteps;
import de.nordertor.cooperation.boundary.AgreementView;
import de.nordertor.cooperation.boundary.Agreements;
import de.nordertor.cooperation.boundary.SignatureInput;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Goes a step with an agreement: on which day, and why; to sign it also who signed, when, and what shows it. */
@Named("agreementStep")
@ViewScoped
public class AgreementStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementSteps steps;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private AgreementState to;
    private AgreementView view;
    private boolean possible;
    private LocalDate on;
    private String reason;
    private LocalDate agreedOn;
    private Long copy;
    private List<PartyDraft> parties;
    private List<SelectItem> copies;

    /** Says so and shows no form where the step does not follow. */
    public void load() {
        if (view != null) {
            return;
        }
        view = agreements.view(id);
        on = LocalDate.now(clock);
        try {
            steps.requireStep(id, to);
            if (isSigning()) {
                begin(steps.signing(id));
            }
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    private void begin(AgreementSteps.Signing signing) {
        agreedOn = signing.agreedOn();
        parties = signing.parties().stream().map(PartyDraft::new).toList();
        copies = signing.copies().stream()
                .map(file -> new SelectItem(file.id(), file.title()))
                .toList();
    }

    public String go() {
        if (isSigning()) {
            steps.sign(
                    id,
                    new SignatureInput(
                            agreedOn, parties.stream().map(PartyDraft::input).toList(), copy),
                    on,
                    reason);
        } else {
            steps.become(id, to, on, reason);
        }
        notices.done("cooperation.agreementStep.done", new MessageKey(to.labelKey()));
        return "/cooperation/agreement?faces-redirect=true&id=" + id;
    }

    public boolean isSigning() {
        return to == AgreementState.SIGNED;
    }

    public boolean isPossible() {
        return possible;
    }

    public AgreementView getView() {
        return view;
    }

    public List<PartyDraft> getParties() {
        return parties;
    }

    /** The attachments that may show the signatures. */
    public List<SelectItem> getCopies() {
        return copies;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public AgreementState getTo() {
        return to;
    }

    public void setTo(AgreementState to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public Long getCopy() {
        return copy;
    }

    public void setCopy(Long copy) {
        this.copy = copy;
    }
}
