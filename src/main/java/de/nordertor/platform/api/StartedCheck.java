package de.nordertor.platform.api;

import de.nordertor.platform.boundary.SystemState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;

/** Up when the database has the schema of this WAR and the search index knows what is in it. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {

    @Inject
    private SystemState system;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("schema");
        return system.schemaVersion()
                .map(version -> answer.withData("version", version).status(system.isSearchReady()))
                .orElseGet(answer::down)
                .withData("search", system.isSearchReady())
                .build();
    }
}
