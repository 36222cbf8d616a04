package de.nordertor.programme.view;

import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.ProgrammeAreas;
import de.nordertor.programme.boundary.ProgrammeAreas.OpenArea;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Enters a programme area or changes one. */
@Named("areaEdit")
@ViewScoped
public class AreaEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private Notices notices;

    private Long id;
    private AreaDraft draft;
    private OpenArea opened;
    private transient EditConflictException conflict;

    /** Opens the area that the address names, or begins a new one. */
    public void load() {
        if (draft == null && id == null) {
            areas.begin();
            draft = new AreaDraft();
        } else if (draft == null) {
            opened = areas.open(id);
            draft = new AreaDraft(opened.content());
        }
    }

    public String save() {
        try {
            if (id == null) {
                id = areas.create(draft.content());
            } else {
                areas.save(opened, draft.content());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = areas.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("programme.area.saved", draft.getName());
        return "/programme/area?faces-redirect=true&id=" + id;
    }

    public void addName() {
        draft.getNames().add(new ProgrammeNameDraft());
    }

    public void removeName(ProgrammeNameDraft row) {
        draft.getNames().remove(row);
    }

    public void addCount() {
        draft.getCounts().add(0, new PopulationDraft());
    }

    public void removeCount(PopulationDraft row) {
        draft.getCounts().remove(row);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isNewArea() {
        return id == null;
    }

    public AreaDraft getDraft() {
        return draft;
    }

    public OpenArea getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
