package de.nordertor.idea.api;

import de.nordertor.idea.boundary.SimilarIdea;
import de.nordertor.idea.boundary.SimilarIdeas;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Tells while an idea is being entered which ideas are like it. */
@RequestScoped
@Path("ideas/similar")
public class SimilarIdeaResource {

    @Inject
    private SimilarIdeas similar;

    @Inject
    private Messages messages;

    /** A sentence, empty where nothing is alike, and the ideas with the words that both share. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject find(@QueryParam("title") String title, @QueryParam("description") String description) {
        List<SimilarIdea> found = similar.find(title, description, null);
        JsonArrayBuilder shown = Json.createArrayBuilder();
        found.forEach(idea -> shown.add(Json.createObjectBuilder()
                .add("name", idea.title())
                .add("city", messages.of("idea.state", idea.state()))
                .add("reasons", messages.format("idea.similar.words", String.join(", ", idea.words())))
                .add("path", "/idea/idea?id=" + idea.id())));
        return Json.createObjectBuilder()
                .add("title", found.isEmpty() ? "" : messages.get("idea.similar.title"))
                .add("hints", shown)
                .build();
    }
}
