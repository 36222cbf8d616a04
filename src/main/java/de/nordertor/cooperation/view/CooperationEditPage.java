package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationEditing;
import de.nordertor.cooperation.boundary.CooperationEditing.OpenCooperation;
import de.nordertor.cooperation.boundary.CooperationInput;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Proposes a cooperation or changes what describes one. */
@Named("cooperationEdit")
@ViewScoped
public class CooperationEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CooperationEditing editing;

    @Inject
    private Subjects subjects;

    @Inject
    private Notices notices;

    private Long id;
    private String kind;
    private Long subject;
    private CooperationDraft draft;
    private OpenCooperation opened;
    private SubjectTitle origin;
    private transient EditConflictException conflict;

    /** Opens the cooperation that the address names, or begins a new one, from where the address says. */
    public void load() {
        if (draft == null) {
            CooperationInput input = begun();
            draft = new CooperationDraft(input);
            origin = input.origin() == null
                    ? null
                    : subjects.find(input.origin()).orElse(null);
        }
    }

    private CooperationInput begun() {
        if (id == null) {
            return editing.begin(kind, subject);
        }
        opened = editing.open(id);
        return opened.input();
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
        notices.done("cooperation.cooperation.saved", draft.getTitle());
        return "/cooperation/cooperation?faces-redirect=true&id=" + id;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    /** What it comes from; null for nothing, or what the person may not read. */
    public SubjectTitle getOrigin() {
        return origin;
    }

    public boolean isNewCooperation() {
        return id == null;
    }

    public CooperationDraft getDraft() {
        return draft;
    }

    public OpenCooperation getOpened() {
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
}
