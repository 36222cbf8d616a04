package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerTypeRepository;
import de.nordertor.partner.entity.PartnerType;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The kinds of partner. */
@Stateless
@Permitted(Permission.MASTER_DATA_READ)
public class PartnerTypes {

    @Inject
    private PartnerTypeRepository types;

    @Inject
    private PartnerChanges changes;

    /** All, by name. */
    public List<PartnerTypeRow> list() {
        return types.findAll().stream().map(PartnerTypes::row).toList();
    }

    /** What the form shows: the kind, or with null the usual values of a new one. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public PartnerTypeRow form(Long id) {
        return id == null ? new PartnerTypeRow(null, 0, null, null, true) : row(types.get(id));
    }

    /** Adds the row (id null) or changes the kind it came from; the code stays. @return its id */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public Long save(PartnerTypeRow row) {
        PartnerType type =
                row.id() == null ? new PartnerType(row.code(), row.name()) : types.get(row.id(), row.version());
        String before = type.getName();
        type.rename(row.name());
        type.setActive(row.active());
        types.save(type);
        if (!type.getName().equals(before)) {
            changes.typeRenamed(type.getId());
        }
        return type.getId();
    }

    private static PartnerTypeRow row(PartnerType type) {
        return new PartnerTypeRow(type.getId(), type.getVersion(), type.getCode(), type.getName(), type.isActive());
    }
}
