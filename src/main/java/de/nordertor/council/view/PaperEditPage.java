package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperEditing.OpenDraft;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Writes a paper: a new one, a draft, or the correction of an approved one. */
@Named("paperEdit")
@ViewScoped
public class PaperEditPage implements Serializable {

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperChoices choices;

    @Inject
    private Notices notices;

    private Long id;
    private Long typeId;
    private Long departmentId;
    private PaperDraft draft;
    private OpenDraft opened;
    private transient EditConflictException conflict;

    /** Opens the paper that the address names, or begins a new one. */
    public void load() {
        if (draft != null) {
            return;
        }
        if (id == null) {
            draft = new PaperDraft(editing.begin());
            departmentId = choices.onlyDepartment();
            typeId = choices.onlyType();
        } else {
            opened = editing.open(id);
            typeId = opened.paperTypeId();
            departmentId = opened.departmentId();
            draft = new PaperDraft(opened.input());
        }
    }

    public String save() {
        return store() ? "/council/paper?faces-redirect=true&id=" + id : null;
    }

    /** Saves and stays, so that writing can go on. */
    public String saveAndGoOn() {
        return store() ? "/council/paper-edit?faces-redirect=true&id=" + id : null;
    }

    private boolean store() {
        try {
            if (id == null) {
                id = editing.create(typeId, departmentId, draft.input());
            } else {
                editing.save(opened, draft.input());
            }
            notices.done("council.paper.saved");
            return true;
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = editing.open(id);
            notices.warn("council.paper.conflict", foreignChange.changedBy());
            return false;
        }
    }

    public void addStation() {
        draft.addStation();
    }

    public void removeStation(StationDraft station) {
        draft.removeStation(station);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isNewPaper() {
        return id == null;
    }

    public boolean isWithResolution() {
        return choices.hasResolution(typeId);
    }

    public PaperDraft getDraft() {
        return draft;
    }

    public OpenDraft getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getTypeId() {
        return typeId;
    }

    public void setTypeId(Long typeId) {
        this.typeId = typeId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }
}
