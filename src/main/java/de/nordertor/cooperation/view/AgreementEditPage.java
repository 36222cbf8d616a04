package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.AgreementEditing;
import de.nordertor.cooperation.boundary.AgreementEditing.OpenAgreement;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Drafts an agreement or changes a draft. */
@Named("agreementEdit")
@ViewScoped
public class AgreementEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementEditing editing;

    @Inject
    private Notices notices;

    private Long id;
    private Long cooperation;
    private Long template;
    private Long follows;
    private AgreementDraft draft;
    private OpenAgreement opened;
    private boolean possible;
    private transient EditConflictException conflict;

    /** Opens the draft that the address names, or begins a new one; says so where it is no draft any more. */
    public void load() {
        if (draft != null) {
            return;
        }
        try {
            opened = begun();
            draft = new AgreementDraft(opened.input());
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    private OpenAgreement begun() {
        if (id != null) {
            return editing.open(id);
        }
        return follows == null ? editing.begin(cooperation, template) : editing.beginFollowing(follows);
    }

    public String save() {
        try {
            if (id == null) {
                id = editing.create(opened.cooperationId(), draft.input());
            } else {
                editing.save(opened, draft.input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = editing.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("cooperation.agreement.saved");
        return "/cooperation/agreement?faces-redirect=true&id=" + id;
    }

    /** Where one goes without saving. */
    public String getBack() {
        if (id == null && follows == null) {
            return "/cooperation/cooperation?id=" + cooperation;
        }
        return "/cooperation/agreement?id=" + (id == null ? follows : id);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isPossible() {
        return possible;
    }

    public boolean isNewAgreement() {
        return id == null;
    }

    public AgreementDraft getDraft() {
        return draft;
    }

    public OpenAgreement getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCooperation() {
        return cooperation;
    }

    public void setCooperation(Long cooperation) {
        this.cooperation = cooperation;
    }

    public Long getTemplate() {
        return template;
    }

    public void setTemplate(Long template) {
        this.template = template;
    }

    public Long getFollows() {
        return follows;
    }

    public void setFollows(Long follows) {
        this.follows = follows;
    }
}
