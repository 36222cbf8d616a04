package de.nordertor.programme.view;

import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.DevelopmentConcepts;
import de.nordertor.programme.boundary.DevelopmentConcepts.OpenConcept;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Enters a development concept of an area or changes one. */
@Named("conceptEdit")
@ViewScoped
public class ConceptEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DevelopmentConcepts concepts;

    @Inject
    private Notices notices;

    private Long id;
    private Long areaId;
    private String areaName;
    private ConceptDraft draft;
    private OpenConcept opened;
    private transient EditConflictException conflict;

    /** Opens the concept that the address names, or begins one of the area. */
    public void load() {
        if (draft == null && id == null) {
            areaName = concepts.begin(areaId);
            draft = new ConceptDraft();
        } else if (draft == null) {
            opened = concepts.open(id);
            areaId = opened.areaId();
            areaName = opened.areaName();
            draft = new ConceptDraft(opened.content());
        }
    }

    public String save() {
        try {
            if (id == null) {
                id = concepts.create(areaId, draft.content());
            } else {
                concepts.save(opened, draft.content());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = concepts.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("programme.concept.saved", draft.getTitle());
        return "/programme/concept?faces-redirect=true&id=" + id;
    }

    public void addGoal() {
        draft.addGoal();
    }

    public void addMeasure(ItemDraft goal) {
        draft.addMeasure(goal);
    }

    public void remove(ItemDraft item) {
        draft.remove(item);
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isNewConcept() {
        return id == null;
    }

    public ConceptDraft getDraft() {
        return draft;
    }

    public String getAreaName() {
        return areaName;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getAreaId() {
        return areaId;
    }

    public void setAreaId(Long areaId) {
        this.areaId = areaId;
    }
}
