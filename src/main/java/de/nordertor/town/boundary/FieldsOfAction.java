package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.control.FieldOfActionRepository;
import de.nordertor.town.entity.FieldOfAction;
import de.nordertor.town.entity.FieldOfActionRenamed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The fields of action of the town's work in the quarter. */
@Stateless
@Permitted(Permission.MASTER_DATA_READ)
public class FieldsOfAction {

    @Inject
    private FieldOfActionRepository fields;

    @Inject
    private Event<FieldOfActionRenamed> renamed;

    /** All, in their order. */
    public List<FieldOfActionRow> list() {
        return fields.findAll().stream().map(FieldsOfAction::row).toList();
    }

    /** For associations of another room's entity; pages use the rows. */
    public List<FieldOfAction> references(Collection<Long> ids) {
        return fields.findByIds(ids);
    }

    /** What the form shows: the field, or with null the usual values of a new one. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public FieldOfActionRow form(Long id) {
        return id == null ? new FieldOfActionRow(null, 0, null, null, 0, true) : row(fields.get(id));
    }

    /** Adds the row (id null) or changes the field it came from; the code stays. @return its id */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public Long save(FieldOfActionRow row) {
        FieldOfAction field = row.id() == null
                ? new FieldOfAction(row.code(), row.name(), row.ordinal())
                : fields.get(row.id(), row.version());
        String before = field.getName();
        field.describe(row.name(), row.ordinal());
        field.setActive(row.active());
        fields.save(field);
        if (!field.getName().equals(before)) {
            renamed.fire(new FieldOfActionRenamed(field.getId()));
        }
        return field.getId();
    }

    private static FieldOfActionRow row(FieldOfAction field) {
        return new FieldOfActionRow(
                field.getId(),
                field.getVersion(),
                field.getCode(),
                field.getName(),
                field.getOrdinal(),
                field.isActive());
    }
}
