package de.nordertor.idea.view;

import de.nordertor.idea.boundary.IdeaEditing;
import de.nordertor.idea.boundary.IdeaEditing.OpenIdea;
import de.nordertor.idea.boundary.IdeaInput;
import de.nordertor.idea.boundary.SheetAdoptions;
import de.nordertor.idea.boundary.SimilarIdea;
import de.nordertor.idea.boundary.SimilarIdeas;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Enters an idea or changes one. */
@Named("ideaEdit")
@ViewScoped
public class IdeaEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdeaEditing editing;

    @Inject
    private SimilarIdeas similarIdeas;

    @Inject
    private SheetAdoptions adoptions;

    @Inject
    private Notices notices;

    private Long id;
    private String kind;
    private Long subject;
    private LocalDate on;
    private Long sheet;
    private IdeaDraft draft;
    private OpenIdea opened;
    private List<SelectItem> origins;
    private boolean possible;
    private transient EditConflictException conflict;
    private transient List<SimilarIdea> similar = List.of();

    /** Opens the idea that the address names, or begins a new one; says so where it is only read. */
    public void load() {
        if (draft != null) {
            return;
        }
        try {
            IdeaInput input = begun();
            draft = new IdeaDraft(input);
            origins = editing.origins(input.originKind(), input.originId()).stream()
                    .map(origin -> new SelectItem(IdeaDraft.key(origin.subject()), origin.title()))
                    .toList();
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    private IdeaInput begun() {
        if (id != null) {
            opened = editing.open(id);
            return opened.input();
        }
        return sheet == null ? editing.begin(kind, subject, on) : adoptions.begin(sheet);
    }

    /** A new one is entered only when nothing like it is there. */
    public String save() {
        similar = id == null ? alike() : List.of();
        if (!similar.isEmpty()) {
            notices.warn("idea.similar.found");
            return null;
        }
        return saveAnyway();
    }

    /** None while nobody can tell: what was typed is worth more. */
    private List<SimilarIdea> alike() {
        try {
            return similarIdeas.find(draft.getTitle(), draft.getDescription(), null);
        } catch (ConflictException indexNotReady) {
            notices.warn(indexNotReady.messageKey(), indexNotReady.arguments());
            return List.of();
        }
    }

    /** The person has seen what is like it. */
    public String saveAnyway() {
        try {
            if (id == null) {
                id = sheet == null ? editing.create(draft.input()) : adoptions.adopt(sheet, draft.input());
            } else {
                editing.save(opened, draft.input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = editing.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("idea.idea.saved", draft.getTitle());
        return "/idea/idea?faces-redirect=true&id=" + id;
    }

    public List<SimilarIdea> getSimilar() {
        return similar == null ? List.of() : similar;
    }

    public List<SelectItem> getOrigins() {
        return origins;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public boolean isPossible() {
        return possible;
    }

    public boolean isNewIdea() {
        return id == null;
    }

    public IdeaDraft getDraft() {
        return draft;
    }

    public OpenIdea getOpened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getSubject() {
        return subject;
    }

    public void setSubject(Long subject) {
        this.subject = subject;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long sheet) {
        this.sheet = sheet;
    }
}
