package de.nordertor.publication.boundary;

import de.nordertor.platform.boundary.Open;
import de.nordertor.publication.control.OparlObjects;
import de.nordertor.publication.control.OparlType;
import de.nordertor.publication.control.PublicObjectRepository;
import de.nordertor.publication.control.PublicRow;
import de.nordertor.publication.control.PublicRowRepository;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicReference;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;

/** What is published, for machines, as OParl 1.1. Each answer is of one moment, never half of a publication. */
@Stateless
@Open("what is published is there for everybody")
public class Oparl {

    private static final String VERSION = "https://schema.oparl.org/1.1/";
    private static final List<String> TOLD_BY_THE_BODY = List.of("name", "contactEmail", "contactName", "website");

    @Inject
    private PublicObjectRepository published;

    @Inject
    private PublicRowRepository rows;

    @Inject
    private OparlObjects objects;

    /** The entry; empty until the town itself is published. */
    public Optional<OparlAnswer> system(PublicAddresses addresses) {
        return rows.findBody().map(body -> {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("id", addresses.system())
                    .add("type", OparlType.schemaName("System"))
                    .add("oparlVersion", VERSION)
                    .add("body", addresses.bodies());
            TOLD_BY_THE_BODY.stream()
                    .filter(name -> body.properties().get(name) instanceof JsonString)
                    .forEach(name -> json.add(name, body.properties().get(name)));
            json.add("created", OparlType.moment(body.created())).add("modified", OparlType.moment(body.modified()));
            json.add("web", addresses.page(""));
            return new OparlAnswer(json.build(), body.modified());
        });
    }

    /**
     * An object alone; also a deleted one, of which only that is told. Empty where there is none and never was one.
     *
     * @param segment of its kind, as in its address
     */
    public Optional<OparlAnswer> object(String segment, Long id, OparlFilter filter, PublicAddresses addresses) {
        published.readOneMoment();
        return OparlType.named(segment)
                .flatMap(type -> rows.find(type.kind(), id))
                .map(row -> objects.write(List.of(row), addresses, filter.omitInternal()))
                .map(written -> new OparlAnswer(written.objects().get(0), written.modified()));
    }

    /** The list of all bodies, which are one. */
    public OparlAnswer bodies(OparlFilter filter, PublicAddresses addresses) {
        published.readOneMoment();
        return page(addresses.bodies(), PublicKind.BODY, null, filter, addresses);
    }

    /**
     * A list that hangs at the body. Empty where there is no such body or no such list.
     *
     * @param property of the body, which names the list
     */
    public Optional<OparlAnswer> listOfBody(Long id, String property, OparlFilter filter, PublicAddresses addresses) {
        published.readOneMoment();
        return OparlType.listed(property)
                .filter(type -> isShown(PublicKind.BODY, id))
                .map(type -> {
                    String address = addresses.list(PublicKind.BODY, id, property);
                    return page(address, type.kind(), null, filter, addresses);
                });
    }

    /** The meetings or the consultations of an organization. Empty where there is no such organization or no such list. */
    public Optional<OparlAnswer> listOfOrganization(
            Long id, String property, OparlFilter filter, PublicAddresses addresses) {
        published.readOneMoment();
        PublicReference owner = new PublicReference(PublicKind.ORGANIZATION, id);
        return OparlType.listed(property)
                .filter(type -> type == OparlType.MEETING || type == OparlType.CONSULTATION)
                .filter(type -> isShown(owner.kind(), id))
                .map(type -> page(addresses.list(owner.kind(), id, property), type.kind(), owner, filter, addresses));
    }

    private boolean isShown(PublicKind kind, Long id) {
        return rows.find(kind, id).filter(row -> !row.deleted()).isPresent();
    }

    /** What was taken back leaves no time behind in a list, so only its text tells whether it is the same. */
    private OparlAnswer page(
            String address, PublicKind kind, PublicReference owner, OparlFilter filter, PublicAddresses addresses) {
        List<PublicRow> found = rows.getPage(kind, owner, filter);
        boolean more = found.size() > filter.size();
        List<PublicRow> shown = more ? found.subList(0, filter.size()) : found;
        OparlObjects.Written written = objects.write(shown, addresses, filter.omitInternal());
        JsonArrayBuilder data = Json.createArrayBuilder();
        written.objects().forEach(data::add);
        JsonObjectBuilder links =
                Json.createObjectBuilder().add("first", filter.first(address)).add("self", filter.self(address));
        if (more) {
            links.add("next", filter.behind(address, shown.get(shown.size() - 1).id()));
        }
        return new OparlAnswer(
                Json.createObjectBuilder()
                        .add("data", data)
                        .add("pagination", Json.createObjectBuilder().add("elementsPerPage", filter.size()))
                        .add("links", links)
                        .build(),
                null);
    }
}
