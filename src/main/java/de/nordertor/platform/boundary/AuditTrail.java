package de.nordertor.platform.boundary;

import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The whole trail, for administrators. A thing's own history is offered by its room. */
@Stateless
public class AuditTrail {

    @Inject
    private AuditRepository trail;

    /** Newest first; {@code login} null for everybody. */
    @Permitted(Permission.AUDIT_READ)
    public Page<AuditRow> list(String login, PageRequest page) {
        return trail.findPage(login == null || login.isBlank() ? null : login.trim(), page);
    }
}
