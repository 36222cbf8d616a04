package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CommitmentEditing;
import de.nordertor.cooperation.boundary.CommitmentEditing.OpenCommitment;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Writes a promise into the draft of an agreement, changes it, or takes it out. */
@Named("commitmentEdit")
@ViewScoped
public class CommitmentEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitmentEditing editing;

    @Inject
    private Notices notices;

    private Long id;
    private Long agreement;
    private CommitmentDraft draft;
    private OpenCommitment opened;
    private boolean possible;
    private transient EditConflictException conflict;

    /** Opens the promise that the address names, or begins a new one; says so where the agreement is no draft any more. */
    public void load() {
        if (draft != null) {
            return;
        }
        try {
            opened = id == null ? editing.begin(agreement) : editing.open(id);
            agreement = opened.agreementId();
            draft = new CommitmentDraft(opened.input(), id == null);
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    public String save() {
        try {
            if (id == null) {
                editing.create(agreement, draft.input());
            } else {
                editing.save(opened, draft.input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = editing.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("cooperation.commitment.saved");
        return "/cooperation/agreement?faces-redirect=true&id=" + agreement;
    }

    public String remove() {
        editing.remove(id, opened.lockVersion());
        notices.done("cooperation.commitment.removed");
        return "/cooperation/agreement?faces-redirect=true&id=" + agreement;
    }

    /** The sides of the agreement. */
    public List<SelectItem> getSides() {
        return opened.sides().stream()
                .map(side -> new SelectItem(CommitmentDraft.side(side.partnerId()), side.name()))
                .toList();
    }

    /** Where one goes without saving. */
    public String getBack() {
        return agreement == null ? "/cooperation/commitment?id=" + id : "/cooperation/agreement?id=" + agreement;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isPossible() {
        return possible;
    }

    public boolean isNewCommitment() {
        return id == null;
    }

    public CommitmentDraft getDraft() {
        return draft;
    }

    public OpenCommitment getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getAgreement() {
        return agreement;
    }

    public void setAgreement(Long agreement) {
        this.agreement = agreement;
    }
}
