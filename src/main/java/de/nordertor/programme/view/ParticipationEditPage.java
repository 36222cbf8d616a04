package de.nordertor.programme.view;

import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.Participations;
import de.nordertor.programme.boundary.Participations.OpenParticipation;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** The checklist of a participation, what the town thinks of the programme, and who looks after it. */
@Named("participationEdit")
@ViewScoped
public class ParticipationEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Participations participations;

    @Inject
    private Notices notices;

    private Long id;
    private OpenParticipation opened;
    private ParticipationDraft draft;
    private transient EditConflictException conflict;

    /** Opens the participation in the programme that the address names. */
    public void load() {
        if (draft == null) {
            opened = participations.open(id);
            draft = new ParticipationDraft(opened.input());
        }
    }

    public String save() {
        try {
            participations.save(opened, draft.input());
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = participations.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("programme.participation.saved");
        return "/programme/programme?faces-redirect=true&id=" + id;
    }

    public void addCriterion() {
        draft.getCriteria().add(new CriterionDraft());
    }

    public void removeCriterion(CriterionDraft row) {
        draft.getCriteria().remove(row);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public OpenParticipation getOpened() {
        return opened;
    }

    public ParticipationDraft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
