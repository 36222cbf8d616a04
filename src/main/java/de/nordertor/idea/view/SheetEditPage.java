package de.nordertor.idea.view;

import de.nordertor.idea.boundary.PracticeSheets;
import de.nordertor.idea.boundary.PracticeSheets.OpenSheet;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Writes an own sheet of good practice or changes one. */
@Named("sheetEdit")
@ViewScoped
public class SheetEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private Notices notices;

    private Long id;
    private SheetDraft draft;
    private OpenSheet opened;
    private boolean possible;
    private transient EditConflictException conflict;

    /** Opens the sheet that the address names, or begins a new one; says so where it is another town's. */
    public void load() {
        if (draft != null) {
            return;
        }
        try {
            if (id != null) {
                opened = sheets.open(id);
            }
            draft = new SheetDraft(opened == null ? sheets.begin() : opened.input());
            possible = true;
        } catch (IllegalStepException foreign) {
            notices.error(foreign);
        }
    }

    public String save() {
        try {
            if (id == null) {
                id = sheets.create(draft.input());
            } else {
                sheets.save(opened, draft.input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = sheets.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("idea.sheet.saved", draft.getTitle());
        return "/idea/sheet?faces-redirect=true&id=" + id;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isPossible() {
        return possible;
    }

    public boolean isNewSheet() {
        return id == null;
    }

    public SheetDraft getDraft() {
        return draft;
    }

    public OpenSheet getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
