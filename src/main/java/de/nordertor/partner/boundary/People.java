package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PersonFinder;
import de.nordertor.partner.control.PersonHistories;
import de.nordertor.partner.control.PersonReader;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Finds and shows the people of partners. Lists ask the index first, see {@link Partners}. */
@Stateless
@Permitted(Permission.PARTNER_READ)
public class People {

    @Inject
    private PersonFinder finder;

    @Inject
    private PersonReader reader;

    @Inject
    private PersonHistories histories;

    /** Sortable by name, status, city, changed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Page<PersonRecord> list(PersonFilter filter, PageRequest page) {
        Page<Long> found = finder.page(filter, page);
        return new Page<>(reader.find(found.rows()), found.total());
    }

    /** Which people a file has, in its order; {@link #records} reads a part of them. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Long> exportIds(PersonFilter filter, PageRequest order) {
        return finder.all(filter, order);
    }

    /** In the order of the ids; those that have gone meanwhile are left out. */
    public List<PersonRecord> records(List<Long> ids) {
        return reader.find(ids);
    }

    public PersonRecord get(Long id) {
        return reader.get(id);
    }

    /** Who speaks or spoke for a partner: the present ones first, among them the main contact. */
    public List<PersonRecord> ofPartner(Long partnerId) {
        return reader.ofPartner(partnerId);
    }

    /** Who changed what about the person and the roles, newest first. */
    public List<AuditRow> history(Long id) {
        return histories.of(reader.get(id).id());
    }
}
