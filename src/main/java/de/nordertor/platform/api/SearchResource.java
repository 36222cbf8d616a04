package de.nordertor.platform.api;

import de.nordertor.platform.boundary.MarkedPart;
import de.nordertor.platform.boundary.Search;
import de.nordertor.platform.boundary.SearchHit;
import de.nordertor.platform.boundary.SearchResult;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Answers the search field while somebody types. Texts come in pieces, marked or not, never as HTML. */
@RequestScoped
@Path("search")
public class SearchResource {

    private static final int SHOWN = 8;

    @Inject
    private Search search;

    @Inject
    private Messages messages;

    /** The best hits, and two sentences: how many there are, and what leads to all of them (empty where all are shown). */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject find(@QueryParam("q") String typed) {
        SearchResult result = search.find(typed, null, SHOWN);
        JsonArrayBuilder hits = Json.createArrayBuilder();
        result.hits().forEach(hit -> hits.add(hit(hit)));
        boolean more = result.total() > result.hits().size();
        return Json.createObjectBuilder()
                .add("summary", messages.format("platform.search.count", result.total()))
                .add("all", more ? messages.format("platform.search.showAll", result.total()) : "")
                .add("hits", hits)
                .build();
    }

    private JsonObjectBuilder hit(SearchHit hit) {
        return Json.createObjectBuilder()
                .add("path", hit.path())
                .add("kind", messages.get("platform.search.kind." + hit.kind()))
                .add("title", parts(hit.title()))
                .add("snippet", parts(hit.snippet()));
    }

    private static JsonArrayBuilder parts(List<MarkedPart> parts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part ->
                array.add(Json.createObjectBuilder().add("text", part.text()).add("marked", part.marked())));
        return array;
    }
}
