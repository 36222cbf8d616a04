package de.nordertor.platform.api;

import de.nordertor.platform.boundary.SystemState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up when the database answers; a proxy sends requests only then. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    private SystemState system;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(system.isDatabaseUp())
                .build();
    }
}
