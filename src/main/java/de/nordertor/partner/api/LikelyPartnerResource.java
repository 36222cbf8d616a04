package de.nordertor.partner.api;

import de.nordertor.partner.boundary.DuplicateHint;
import de.nordertor.partner.boundary.Duplicates;
import de.nordertor.partner.boundary.PartnerInput;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.PartnerContent;
import de.nordertor.partner.view.DuplicateTexts;
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
import java.util.Objects;
import java.util.Set;

/** Tells while a partner is being entered who may be the same. */
@RequestScoped
@Path("partners/likely")
public class LikelyPartnerResource {

    @Inject
    private Duplicates duplicates;

    @Inject
    private DuplicateTexts texts;

    @Inject
    private Messages messages;

    /** A sentence, empty where nobody is alike, and those whom the person may read. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject likely(
            @QueryParam("name") String name,
            @QueryParam("phone") String phone,
            @QueryParam("email") String email,
            @QueryParam("registerNumber") String registerNumber,
            @QueryParam("city") String city) {
        List<DuplicateHint> hints = duplicates.likely(input(
                cut(name, PartnerContent.NAME_LENGTH),
                cut(phone, PartnerContent.PHONE_LENGTH),
                cut(email, PartnerContent.EMAIL_LENGTH),
                cut(registerNumber, PartnerContent.NUMBER_LENGTH),
                cut(city, AddressContent.CITY_LENGTH)));
        JsonArrayBuilder shown = Json.createArrayBuilder();
        hints.stream()
                .filter(DuplicateHint::mayRead)
                .forEach(hint -> shown.add(Json.createObjectBuilder()
                        .add("name", hint.name())
                        .add("city", Objects.requireNonNullElse(hint.city(), ""))
                        .add("reasons", texts.reasons(hint.reasons()))
                        .add("path", "/partner/organization?id=" + hint.id())));
        return Json.createObjectBuilder()
                .add("title", hints.isEmpty() ? "" : messages.get("partner.duplicate.title"))
                .add("hints", shown)
                .build();
    }

    private static PartnerInput input(String name, String phone, String email, String registerNumber, String city) {
        List<AddressContent> addresses =
                city == null || city.isBlank() || !city.matches("[\\p{L}\\p{M}\\p{N} ().,/'-]+")
                        ? List.of()
                        : List.of(new AddressContent(null, null, null, null, null, city, null, null, null));
        return new PartnerInput(
                name, null, null, null, null, email, phone, null, registerNumber, null, null, Set.of(), addresses);
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
