package de.nordertor.partner.control;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.partner.entity.PartnerType;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import de.nordertor.town.entity.FieldOfAction;
import de.nordertor.town.entity.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the demo town's partners refer to. */
@ApplicationScoped
public class DemoWords {

    private static final String MAIL = "quartier@nordertor.example";

    @Inject
    private PartnerTypeRepository types;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Tags tags;

    @Inject
    private Users users;

    PartnerType type(String code) {
        return types.findAll().stream()
                .filter(type -> type.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Set<FieldOfAction> fields(List<String> codes) {
        return new HashSet<>(fields.references(fields.list().stream()
                .filter(field -> codes.contains(field.code()))
                .map(FieldOfActionRow::id)
                .toList()));
    }

    Set<Tag> tags(List<String> names) {
        return new HashSet<>(tags.references(tags.list().stream()
                .filter(tag -> names.contains(tag.name()))
                .map(TagRow::id)
                .toList()));
    }

    Long responsible() {
        return users.selectable().stream()
                .filter(person -> MAIL.equals(person.email()))
                .findFirst()
                .map(PersonRow::id)
                .orElse(null);
    }
}
