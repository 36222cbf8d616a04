package de.nordertor.town.api;

import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.town.boundary.Municipalities;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** The shield as an image; also before sign-in. */
@RequestScoped
@Path("town/shield")
public class ShieldResource {

    @Inject
    private Municipalities municipalities;

    @GET
    public Response shield(@Context Request request) {
        MunicipalityRow town = municipalities.current();
        if (!town.hasShield()) {
            throw new NotFoundException("town.shield.none");
        }
        EntityTag tag = new EntityTag("v" + town.version());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl control = new CacheControl();
        control.setNoCache(true);
        return (unchanged != null ? unchanged : Response.ok(town.shield(), "image/svg+xml;charset=UTF-8"))
                .tag(tag)
                .cacheControl(control)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
