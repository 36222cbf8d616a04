package de.nordertor.publication.api;

import de.nordertor.publication.boundary.Oparl;
import de.nordertor.publication.boundary.OparlAnswer;
import de.nordertor.publication.boundary.OparlFilter;
import de.nordertor.publication.boundary.PublicAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Optional;

/** The addresses of the API below {@code /public/oparl/v1/}. */
@ApplicationScoped
public class OparlRoutes {

    private static final String ERROR = "https://schema.oparl.org/1.1/Error";
    private static final int BEHIND_API = 2;

    @Inject
    private Oparl oparl;

    public PublicAnswer answer(PublicRequest request) {
        OparlAnswer found = find(request).orElseThrow(PublicRequest::notThere);
        return PublicAnswer.of(PublicAnswer.JSON, found.json().toString(), found.modified());
    }

    /** An error as the specification wants it; it tells nothing but its sentence. */
    public PublicAnswer refusal(int status, String sentence) {
        String json = Json.createObjectBuilder()
                .add("type", ERROR)
                .add("message", sentence)
                .add("debug", String.valueOf(status))
                .build()
                .toString();
        return PublicAnswer.refusal(status, PublicAnswer.JSON, json);
    }

    private Optional<OparlAnswer> find(PublicRequest request) {
        PublicAddresses addresses = request.addresses();
        OparlFilter filter = OparlFilter.read(request.parameter());
        String kind = request.part(BEHIND_API);
        if (request.is(BEHIND_API + 1, "oparl", "v1")) {
            return switch (kind) {
                case "system" -> oparl.system(addresses);
                case "body" -> Optional.of(oparl.bodies(filter, addresses));
                default -> Optional.empty();
            };
        }
        if (request.is(BEHIND_API + 2, "oparl", "v1")) {
            return oparl.object(kind, request.id(BEHIND_API + 1), filter, addresses);
        }
        if (!request.is(BEHIND_API + 3, "oparl", "v1")) {
            return Optional.empty();
        }
        Long id = request.id(BEHIND_API + 1);
        String list = request.part(BEHIND_API + 2);
        return switch (kind) {
            case "body" -> oparl.listOfBody(id, list, filter, addresses);
            case "organization" -> oparl.listOfOrganization(id, list, filter, addresses);
            default -> Optional.empty();
        };
    }
}
