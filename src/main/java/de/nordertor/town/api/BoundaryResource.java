package de.nordertor.town.api;

import de.nordertor.town.boundary.ProgrammeBoundaries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The programme's boundary as GeoJSON, for maps. */
@RequestScoped
@Path("town/boundary")
public class BoundaryResource {

    @Inject
    private ProgrammeBoundaries boundaries;

    /** 204 while there is none. */
    @GET
    public Response boundary() {
        return boundaries
                .geoJson()
                .map(text -> Response.ok(text, "application/geo+json;charset=UTF-8"))
                .orElseGet(Response::noContent)
                .build();
    }
}
