package de.nordertor.matching.boundary;

import de.nordertor.ListStatements;
import de.nordertor.matching.boundary.ListingInput.Terms;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.partner.boundary.EngagementInput;
import de.nordertor.partner.boundary.Engagements;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.boundary.PlaceInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Needs, offers and partners that have a field of action for themselves, so that nothing else fits them. */
@ApplicationScoped
public class TestMatches {

    @Inject
    private FieldsOfAction fields;

    @Inject
    private ListingEditing editing;

    @Inject
    private Engagements engagements;

    @Inject
    private PartnerRegister register;

    public Long field() {
        String unique = ListStatements.unique();
        SystemWork.run(() -> fields.save(new FieldOfActionRow(null, 0, "M" + unique, "Feld " + unique, 1, true)));
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = fields.list().stream()
                .filter(row -> row.name().equals("Feld " + unique))
                .findFirst()
                .orElseThrow()
                .id());
        return id[0];
    }

    public Long need(Long field, String title) {
        return create(input(ListingKind.NEED, title, null, field, 10));
    }

    public Long offer(Long field, String title, int hours) {
        return create(input(ListingKind.OFFER, title, register.partner("Geber von " + title), field, hours));
    }

    public Long create(ListingInput input) {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = editing.create(input));
        return id[0];
    }

    public ListingInput input(ListingKind kind, String title, Long partnerId, Long field, int hours) {
        return new ListingInput(
                kind,
                title,
                "Beschreibung",
                partnerId,
                null,
                null,
                null,
                ResourceType.STAFF_TIME,
                hours,
                AmountUnit.HOURS,
                Set.of(field),
                Set.of(),
                new PlaceInput("Marktplatz", new BigDecimal("52.64"), new BigDecimal("9.22")),
                null,
                null,
                List.of(),
                Set.of(),
                Terms.NONE);
    }

    /** A partner whose profile says that it gives its employees' time for the field. */
    public Long giver(Long field, String name) {
        Long id = register.partner(name, Set.of(), List.of(register.address("Nordstadt", "52.641", "9.22")));
        profile(id, field, ResourceType.STAFF_TIME);
        return id;
    }

    public void profile(Long partnerId, Long field, ResourceType type) {
        SystemWork.run(() -> engagements.save(
                engagements.open(partnerId), new EngagementInput(Set.of(field), Set.of(type), null, null, null, null)));
        SystemWork.run(() -> engagements.confirm(partnerId));
    }
}
