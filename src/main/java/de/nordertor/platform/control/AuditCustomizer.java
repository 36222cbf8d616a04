package de.nordertor.platform.control;

import de.nordertor.platform.entity.NotAudited;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;

/** Hangs the audit listener on every entity, so that no change can bypass the trail by forgetting an annotation. */
public class AuditCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        AuditListener listener = new AuditListener();
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (!descriptor.isAggregateDescriptor()
                    && !descriptor.isAggregateCollectionDescriptor()
                    && !descriptor.getJavaClass().isAnnotationPresent(NotAudited.class)) {
                descriptor.getEventManager().addListener(listener);
            }
        }
    }
}
