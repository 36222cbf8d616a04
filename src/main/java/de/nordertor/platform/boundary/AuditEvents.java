package de.nordertor.platform.boundary;

import de.nordertor.platform.control.Actor;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.AuditAction;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Adds to the audit trail what no change of an entity tells, for example a sign-in. Never a secret. */
@Stateless
public class AuditEvents {

    @Inject
    private AuditRepository trail;

    /**
     * @param userId null for nobody
     * @param detail null where there is nothing to add
     */
    @Open("a note by code of a room; it reads nothing")
    public void record(
            Long userId,
            String login,
            String useCase,
            AuditAction action,
            String subjectKind,
            Long subjectId,
            String detail) {
        trail.add(new Actor(userId, login, useCase), action, subjectKind, subjectId, detail);
    }
}
