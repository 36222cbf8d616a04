package de.nordertor.partner.view;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.identity.view.PersonLabels;
import de.nordertor.partner.boundary.PartnerTypeRow;
import de.nordertor.partner.boundary.PartnerTypes;
import de.nordertor.partner.entity.AddressKind;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Once;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the forms and filters of partners let choose from; read once a request. */
@Named("partnerChoices")
@RequestScoped
public class PartnerChoices {

    @Inject
    private PartnerTypes types;

    @Inject
    private Tags tags;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Users users;

    @Inject
    private PersonLabels personLabels;

    @Inject
    private Messages messages;

    private final Once<List<PartnerTypeRow>> typeRows = new Once<>(() -> types.list());
    private final Once<List<TagRow>> tagRows = new Once<>(() -> tags.list());
    private final Once<List<FieldOfActionRow>> fieldRows = new Once<>(() -> fields.list());
    private final Once<List<PersonRow>> people = new Once<>(() -> users.selectable());

    /** Those in use, and the one that the partner has already. */
    public List<SelectItem> types(Long chosen) {
        return typeRows.get().stream()
                .filter(type -> type.active() || type.id().equals(chosen))
                .map(type -> new SelectItem(type.id(), type.name()))
                .toList();
    }

    /** Those in use, and those that the partner carries already. */
    public List<SelectItem> tags(Long[] chosen) {
        return tagRows.get().stream()
                .filter(tag -> tag.active() || Arrays.asList(chosen).contains(tag.id()))
                .map(tag -> new SelectItem(tag.id(), tag.name()))
                .toList();
    }

    /** Those in use, and those that the profile names already. */
    public List<SelectItem> fields(Long[] chosen) {
        return fieldRows.get().stream()
                .filter(field -> field.active() || Arrays.asList(chosen).contains(field.id()))
                .map(field -> new SelectItem(field.id(), field.name()))
                .toList();
    }

    /** Those who work here, and the one who looks after the partner already. */
    public List<SelectItem> people(Long chosen) {
        List<PersonRow> rows = new ArrayList<>(people.get());
        if (chosen != null && rows.stream().noneMatch(person -> Objects.equals(person.id(), chosen))) {
            users.find(chosen).ifPresent(rows::add);
        }
        return rows.stream().map(personLabels::item).toList();
    }

    /** Nobody, and those who work here: for a change of many. */
    public List<SelectItem> getPeopleOrNobody() {
        List<SelectItem> items = new ArrayList<>(people(null));
        items.add(0, new SelectItem(PartnerBulkPage.NOBODY, messages.get("partner.bulk.nobody")));
        return items;
    }

    /** For filters: also those out of use, because partners still have them. */
    public List<SelectItem> getAllTypes() {
        return typeRows.get().stream()
                .map(type -> new SelectItem(type.id(), type.name()))
                .toList();
    }

    public List<SelectItem> getAllTags() {
        return tagRows.get().stream()
                .map(tag -> new SelectItem(tag.id(), tag.name()))
                .toList();
    }

    public List<SelectItem> getAllFields() {
        return fieldRows.get().stream()
                .map(field -> new SelectItem(field.id(), field.name()))
                .toList();
    }

    /** Inside and outside the programme area. */
    public List<SelectItem> getSides() {
        return Stream.of(true, false)
                .map(side -> new SelectItem(side, messages.get("partner.area.short." + side)))
                .toList();
    }

    /** How a state is coloured. */
    public String kind(PartnerStatus status) {
        return switch (status) {
            case PROSPECT -> "info";
            case ACTIVE -> "ok";
            case DORMANT -> "warn";
            case CLOSED -> "bad";
        };
    }

    public List<PartnerStatus> getStatuses() {
        return List.of(PartnerStatus.values());
    }

    public List<SizeClass> getSizes() {
        return List.of(SizeClass.values());
    }

    public List<AddressKind> getAddressKinds() {
        return List.of(AddressKind.values());
    }

    public List<ResourceType> getResourceTypes() {
        return List.of(ResourceType.values());
    }
}
