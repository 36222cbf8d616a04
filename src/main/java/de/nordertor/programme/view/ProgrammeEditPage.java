package de.nordertor.programme.view;

import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.ProgrammeEditing;
import de.nordertor.programme.boundary.ProgrammeEditing.OpenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Enters a programme or changes one. */
@Named("programmeEdit")
@ViewScoped
public class ProgrammeEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeEditing editing;

    @Inject
    private Notices notices;

    private Long id;
    private ProgrammeDraft draft;
    private OpenProgramme opened;
    private transient EditConflictException conflict;

    /** Opens the programme that the address names, or begins a new one. */
    public void load() {
        if (draft != null) {
            return;
        }
        if (id == null) {
            draft = new ProgrammeDraft(editing.begin());
        } else {
            opened = editing.open(id);
            draft = new ProgrammeDraft(opened.input());
        }
    }

    public String save() {
        try {
            if (id == null) {
                id = editing.create(draft.input());
            } else {
                editing.save(opened, draft.input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = editing.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("programme.programme.saved", draft.getName());
        return "/programme/programme?faces-redirect=true&id=" + id;
    }

    public void addMunicipality() {
        draft.getMunicipalities().add(new MunicipalityDraft());
    }

    public void removeMunicipality(MunicipalityDraft row) {
        draft.getMunicipalities().remove(row);
    }

    public void addDuty() {
        draft.getDuties().add(new DutyDraft());
    }

    public void removeDuty(DutyDraft row) {
        draft.getDuties().remove(row);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isNewProgramme() {
        return id == null;
    }

    public ProgrammeDraft getDraft() {
        return draft;
    }

    public OpenProgramme getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
