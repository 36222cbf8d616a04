package de.nordertor.idea.view;

import de.nordertor.idea.boundary.IdeaInput;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** What stands in the form of an idea while somebody fills it in. */
public class IdeaDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String description;
    private IdeaSource source;
    private String sourceNote;
    private LocalDate receivedOn;
    private String origin;
    private Long responsibleId;
    private Long[] fieldIds;

    public IdeaDraft(IdeaInput input) {
        title = input.title();
        description = input.description();
        source = input.source();
        sourceNote = input.sourceNote();
        receivedOn = input.receivedOn();
        origin = input.origin() == null ? null : key(input.origin());
        responsibleId = input.responsibleId();
        fieldIds = input.fieldIds().toArray(Long[]::new);
    }

    IdeaInput input() {
        String[] chosen = origin == null ? null : origin.split("-", 2);
        return new IdeaInput(
                title,
                description,
                source,
                sourceNote,
                receivedOn,
                chosen == null ? null : chosen[0],
                chosen == null ? null : Long.valueOf(chosen[1]),
                responsibleId,
                Set.of(fieldIds));
    }

    /** By it the form knows a thing. */
    static String key(SubjectRef subject) {
        return subject.kind() + "-" + subject.id();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public IdeaSource getSource() {
        return source;
    }

    public void setSource(IdeaSource source) {
        this.source = source;
    }

    public String getSourceNote() {
        return sourceNote;
    }

    public void setSourceNote(String sourceNote) {
        this.sourceNote = sourceNote;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    public Long[] getFieldIds() {
        return fieldIds;
    }

    public void setFieldIds(Long[] fieldIds) {
        this.fieldIds = fieldIds;
    }
}
