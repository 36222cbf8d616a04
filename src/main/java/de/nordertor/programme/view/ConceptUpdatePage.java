package de.nordertor.programme.view;

import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.ConceptUpdates;
import de.nordertor.programme.boundary.ConceptUpdates.OpenUpdate;
import de.nordertor.programme.boundary.ConceptView;
import de.nordertor.programme.entity.UpdateContent;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Tells what became of the goals and measures of a concept in a year. */
@Named("conceptUpdate")
@ViewScoped
public class ConceptUpdatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConceptUpdates updates;

    @Inject
    private Notices notices;

    private Long id;
    private OpenUpdate opened;
    private Integer year;
    private final List<OutcomeDraft> outcomes = new ArrayList<>();
    private final List<NewMeasureDraft> measures = new ArrayList<>();

    /** Opens the concept that the address names with everything that is not completed. */
    public void load() {
        if (opened == null) {
            opened = updates.begin(id);
            year = opened.year();
            opened.open().forEach(line -> outcomes.add(new OutcomeDraft(line)));
        }
    }

    /** Rows in which nothing was typed are left out. */
    public String save() {
        UpdateContent content = new UpdateContent(
                year,
                outcomes.stream().map(OutcomeDraft::content).toList(),
                measures.stream()
                        .filter(row -> !row.isEmpty())
                        .map(NewMeasureDraft::content)
                        .toList());
        updates.record(opened, content);
        notices.done("programme.update.saved", String.valueOf(year));
        return "/programme/concept?faces-redirect=true&id=" + id;
    }

    public void addMeasure() {
        measures.add(new NewMeasureDraft());
    }

    public void removeMeasure(NewMeasureDraft row) {
        measures.remove(row);
    }

    /** To which something new can belong. */
    public List<SelectItem> getGoals() {
        return opened.open().stream()
                .filter(ConceptView.Line::goal)
                .map(goal -> new SelectItem(goal.id(), goal.title()))
                .toList();
    }

    public OpenUpdate getOpened() {
        return opened;
    }

    public List<OutcomeDraft> getOutcomes() {
        return outcomes;
    }

    public List<NewMeasureDraft> getMeasures() {
        return measures;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
