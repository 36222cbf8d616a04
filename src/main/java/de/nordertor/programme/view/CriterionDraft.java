package de.nordertor.programme.view;

import de.nordertor.programme.entity.CriterionContent;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/** One question in the form of a checklist. */
public class CriterionDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEIGHT = 3;

    private String name;
    private Integer weight;
    private Integer rating;
    private String note;

    public CriterionDraft() {
        weight = USUAL_WEIGHT;
    }

    CriterionDraft(CriterionContent content) {
        name = content.name();
        weight = content.weight();
        rating = content.rating();
        note = content.note();
    }

    CriterionContent content() {
        return new CriterionContent(name, weight, rating, note);
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return Stream.of(name, rating, note).allMatch(Objects::isNull);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public Integer getRating() {
        return rating;
    }

    public void setRating(Integer rating) {
        this.rating = rating;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
