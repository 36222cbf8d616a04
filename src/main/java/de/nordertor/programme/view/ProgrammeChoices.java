package de.nordertor.programme.view;

import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.view.PersonLabels;
import de.nordertor.platform.view.Messages;
import de.nordertor.programme.entity.CriterionContent;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import de.nordertor.programme.entity.SignalTone;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What the forms of programmes let choose from, and how their states look. */
@Named("programmeChoices")
@RequestScoped
public class ProgrammeChoices {

    @Inject
    private Users users;

    @Inject
    private PersonLabels personLabels;

    @Inject
    private Departments departments;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Messages messages;

    public List<ParticipationState> getStates() {
        return List.of(ParticipationState.values());
    }

    public List<SignalTone> getTones() {
        return List.of(SignalTone.values());
    }

    public List<SelectItem> getWeights() {
        return numbers("programme.weight.", 1, CriterionContent.MOST_WEIGHT);
    }

    public List<SelectItem> getRatings() {
        return numbers("programme.rating.", 0, CriterionContent.FULL);
    }

    public List<SelectItem> getUsefulness() {
        return numbers("programme.usefulness.", 1, SessionContent.MOST_USEFUL);
    }

    public List<SessionFormat> getFormats() {
        return List.of(SessionFormat.values());
    }

    /** The look of a session's state; see n:status. */
    public String sessionKind(SessionState state) {
        return switch (state) {
            case PLANNED -> "warn";
            case HELD -> "ok";
            case CANCELLED -> "info";
        };
    }

    private List<SelectItem> numbers(String prefix, int least, int most) {
        return IntStream.rangeClosed(least, most)
                .mapToObj(number -> new SelectItem(number, messages.get(prefix + number)))
                .toList();
    }

    /** Those who work here, and the one who looks after the participation already. */
    public List<SelectItem> people(Long chosen) {
        List<PersonRow> rows = new ArrayList<>(users.selectable());
        if (chosen != null && rows.stream().noneMatch(person -> Objects.equals(person.id(), chosen))) {
            users.find(chosen).ifPresent(rows::add);
        }
        return rows.stream().map(personLabels::item).toList();
    }

    /** Those that something can be assigned to, and the one that is responsible already. */
    public List<SelectItem> departments(Long chosen) {
        return departments.list().stream()
                .filter(department -> department.active() || Objects.equals(department.id(), chosen))
                .map(department -> new SelectItem(department.id(), department.label()))
                .toList();
    }

    /** Those in use, and the one that was chosen already. */
    public List<SelectItem> fields(Long chosen) {
        return fields.list().stream()
                .filter(field -> field.active() || Objects.equals(field.id(), chosen))
                .map(field -> new SelectItem(field.id(), field.name()))
                .toList();
    }

    /** The look of a state; see n:status. */
    public String kind(ParticipationState state) {
        return switch (state) {
            case ADMITTED, ACTIVE, COMPLETED -> "ok";
            case REJECTED, DROPPED_OUT -> "bad";
            case EXPRESSION_OF_INTEREST_SUBMITTED, PENDING -> "warn";
            case PREPARING, WITHDRAWN -> "info";
        };
    }

    /** The look of a signal; see n:status. */
    public String toneKind(SignalTone tone) {
        return switch (tone) {
            case FAVOURABLE -> "ok";
            case OPEN -> "info";
            case UNFAVOURABLE -> "warn";
        };
    }
}
