package de.nordertor.partner.view;

import de.nordertor.partner.boundary.Engagements;
import de.nordertor.partner.boundary.Engagements.OpenProfile;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Writes down what a partner is willing to give. */
@Named("engagementEdit")
@ViewScoped
public class EngagementEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Engagements engagements;

    @Inject
    private Notices notices;

    private Long id;
    private OpenProfile opened;
    private EngagementDraft draft;
    private transient EditConflictException conflict;

    /** Opens the profile of the partner that the address names. */
    public void load() {
        if (draft == null) {
            opened = engagements.open(id);
            draft = new EngagementDraft(opened.input());
        }
    }

    public String save() {
        try {
            engagements.save(opened, draft.input());
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = engagements.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("partner.engagement.saved");
        return "/partner/organization?faces-redirect=true&id=" + id;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public OpenProfile getOpened() {
        return opened;
    }

    public EngagementDraft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
