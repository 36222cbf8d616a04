package de.nordertor.idea.view;

import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.view.PersonLabels;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the forms and filters of ideas let choose from, and how their states look. */
@Named("ideaChoices")
@RequestScoped
public class IdeaChoices {

    @Inject
    private Users users;

    @Inject
    private PersonLabels personLabels;

    @Inject
    private FieldsOfAction fields;

    public List<IdeaState> getStates() {
        return List.of(IdeaState.values());
    }

    public List<IdeaSource> getSources() {
        return List.of(IdeaSource.values());
    }

    /** Those in use, for a filter. */
    public List<SelectItem> getFields() {
        return fields.list().stream()
                .filter(FieldOfActionRow::active)
                .map(field -> new SelectItem(field.id(), field.name()))
                .toList();
    }

    /** Those who work here, and the one who looks after the idea already. */
    public List<SelectItem> people(Long chosen) {
        List<PersonRow> rows = new ArrayList<>(users.selectable());
        if (chosen != null && rows.stream().noneMatch(person -> Objects.equals(person.id(), chosen))) {
            users.find(chosen).ifPresent(rows::add);
        }
        return rows.stream().map(personLabels::item).toList();
    }

    /** The look of a state; see n:status. */
    public String kind(IdeaState state) {
        return switch (state) {
            case COLLECTED -> "info";
            case UNDER_REVIEW -> "warn";
            case ADOPTED -> "ok";
            case MERGED -> "info";
            case REJECTED -> "bad";
        };
    }
}
