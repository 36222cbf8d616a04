package de.nordertor.programme.api;

import de.nordertor.programme.boundary.AreaBoundaries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The boundaries of programme areas as GeoJSON, for maps. */
@RequestScoped
@Path("programme-areas")
public class AreaResource {

    @Inject
    private AreaBoundaries boundaries;

    /** 204 while there is none. */
    @GET
    @Path("{id}/boundary")
    public Response boundary(@PathParam("id") Long id) {
        return boundaries
                .geoJson(id)
                .map(text -> Response.ok(text, "application/geo+json;charset=UTF-8"))
                .orElseGet(Response::noContent)
                .build();
    }
}
