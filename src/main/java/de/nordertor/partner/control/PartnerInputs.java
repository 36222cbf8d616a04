package de.nordertor.partner.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.PartnerContent;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.FieldComparison;
import de.nordertor.platform.entity.Change;
import de.nordertor.town.boundary.Tags;
import de.nordertor.town.entity.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what a form sends into what a partner accepts, back again, and tells two of them apart. */
@ApplicationScoped
public class PartnerInputs {

    @Inject
    private PartnerTypeRepository types;

    @Inject
    private Tags tags;

    @Inject
    private Users users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public Change change() {
        return new Change(clock.instant(), user.displayName());
    }

    /** A new partner, whom the person that enters it looks after. */
    public PartnerInput blank() {
        Long me = user.id().isPresent() ? user.id().getAsLong() : null;
        return new PartnerInput(null, null, null, null, null, null, null, null, null, me, null, Set.of(), List.of());
    }

    public PartnerContent content(PartnerInput input) {
        return new PartnerContent(
                input.name(),
                input.typeId() == null ? null : types.get(input.typeId()),
                input.sector(),
                input.sizeClass(),
                input.web(),
                input.email(),
                input.phone(),
                input.registerCourt(),
                input.registerNumber(),
                input.responsibleId() == null
                        ? null
                        : users.get(input.responsibleId()).id(),
                input.notes(),
                new HashSet<>(tags.references(input.tagIds())),
                input.addresses());
    }

    public PartnerInput input(PartnerOrganization partner) {
        PartnerContent content = partner.content();
        return new PartnerInput(
                content.name(),
                content.type().getId(),
                content.sector(),
                content.sizeClass(),
                content.web(),
                content.email(),
                content.phone(),
                content.registerCourt(),
                content.registerNumber(),
                content.responsibleId(),
                content.notes(),
                content.tags().stream().map(Tag::getId).collect(Collectors.toSet()),
                content.addresses());
    }

    /** What is stored now and differs from what a form was opened with. */
    public List<FieldChange> changes(PartnerInput opened, PartnerInput stored, PartnerInput mine) {
        return new FieldComparison<PartnerInput>()
                .field("partner.organization.name", PartnerInput::name)
                .field("partner.organization.type", PartnerInput::typeId, id -> types.get((Long) id)
                        .getName())
                .field("partner.organization.sector", PartnerInput::sector)
                .field("partner.organization.size", PartnerInput::sizeClass)
                .field("partner.organization.web", PartnerInput::web)
                .field("partner.organization.email", PartnerInput::email)
                .field("partner.organization.phone", PartnerInput::phone)
                .field("partner.organization.registerCourt", PartnerInput::registerCourt)
                .field("partner.organization.registerNumber", PartnerInput::registerNumber)
                .field("partner.organization.responsible", PartnerInput::responsibleId, this::person)
                .field("partner.organization.notes", PartnerInput::notes)
                .field("partner.organization.tags", PartnerInput::tagIds, this::tagNames)
                .field("partner.organization.addresses", PartnerInput::addresses, PartnerInputs::lines)
                .changes(opened, stored, mine);
    }

    private String person(Object id) {
        return users.find((Long) id).map(PersonRow::displayName).orElse(null);
    }

    @SuppressWarnings("unchecked")
    private String tagNames(Object ids) {
        return tags.references((Collection<Long>) ids).stream()
                .map(Tag::getName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String lines(Object addresses) {
        return ((List<?>) addresses)
                .stream().map(address -> ((AddressContent) address).line()).collect(Collectors.joining("; "));
    }
}
