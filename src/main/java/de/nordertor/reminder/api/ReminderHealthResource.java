package de.nordertor.reminder.api;

import de.nordertor.reminder.boundary.ReminderHealth;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * Up while reminders are told in time; 503 when not. In the words of MicroProfile Health, but not one of its checks: a proxy
 * that asks whether the server is ready must not take the pages away because a reminder is late.
 */
@RequestScoped
@Path("health/reminders")
public class ReminderHealthResource {

    @Inject
    private ReminderHealth health;

    @GET
    public Response check() {
        boolean up = health.isLooking() && !health.isOverdue();
        return Response.status(up ? Status.OK : Status.SERVICE_UNAVAILABLE)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Json.createObjectBuilder()
                        .add("status", status(up))
                        .add(
                                "checks",
                                Json.createArrayBuilder()
                                        .add(check("timer", health.isLooking()))
                                        .add(check("overdue", !health.isOverdue())))
                        .build()
                        .toString())
                .build();
    }

    private static JsonObject check(String name, boolean up) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("status", status(up))
                .build();
    }

    private static String status(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
