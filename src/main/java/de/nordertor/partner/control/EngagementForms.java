package de.nordertor.partner.control;

import de.nordertor.partner.boundary.EngagementInput;
import de.nordertor.partner.boundary.EngagementView;
import de.nordertor.partner.entity.EngagementContent;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what the form of an engagement profile sends into what it accepts, and back again for form and page. */
@ApplicationScoped
public class EngagementForms {

    @Inject
    private FieldsOfAction fields;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Change change() {
        return new Change(clock.instant(), user.displayName());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public EngagementContent content(EngagementInput input) {
        return new EngagementContent(
                new HashSet<>(fields.references(input.fieldIds())),
                input.resourceTypes(),
                input.motives(),
                input.capacity(),
                input.availability(),
                input.limits());
    }

    public EngagementInput input(EngagementProfile profile) {
        EngagementContent content = profile.content();
        return new EngagementInput(
                content.fieldsOfAction().stream().map(FieldOfAction::getId).collect(Collectors.toSet()),
                content.resourceTypes(),
                content.motives(),
                content.capacity(),
                content.availability(),
                content.limits());
    }

    public EngagementView view(EngagementProfile profile) {
        EngagementContent content = profile.content();
        return new EngagementView(
                names(content.fieldsOfAction()),
                content.resourceTypes().stream().sorted().toList(),
                content.motives(),
                content.capacity(),
                content.availability(),
                content.limits(),
                profile.getConfirmedOn(),
                profile.getConfirmedBy());
    }

    public EditConflictException conflict(EngagementProfile stored, EngagementInput opened, EngagementInput mine) {
        return new EditConflictException(
                "partner.organization.changed",
                stored.getChangedBy(),
                stored.getChangedAt(),
                new FieldComparison<EngagementInput>()
                        .field("partner.engagement.fieldsOfAction", EngagementInput::fieldIds, this::fieldNames)
                        .field("partner.engagement.resourceTypes", EngagementInput::resourceTypes)
                        .field("partner.engagement.motives", EngagementInput::motives)
                        .field("partner.engagement.capacity", EngagementInput::capacity)
                        .field("partner.engagement.availability", EngagementInput::availability)
                        .field("partner.engagement.limits", EngagementInput::limits)
                        .changes(opened, input(stored), mine));
    }

    @SuppressWarnings("unchecked")
    private String fieldNames(Object ids) {
        return String.join(", ", names(fields.references((Collection<Long>) ids)));
    }

    /** In the order of the list of fields. */
    private static List<String> names(Collection<FieldOfAction> fields) {
        return fields.stream()
                .sorted(Comparator.comparing(FieldOfAction::getOrdinal).thenComparing(FieldOfAction::getName))
                .map(FieldOfAction::getName)
                .toList();
    }
}
