package de.nordertor.publication.control;

import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicReference;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What OParl 1.1 says about each kind: its name, which of its properties hold whole objects instead of their addresses, and
 * which lead back to an owner. A part leaves the latter out where it stands within its owner.
 */
public enum OparlType {
    BODY(PublicKind.BODY, "Body", "body", null, Set.of("legislativeTerm", "location"), Set.of()),
    LEGISLATIVE_TERM(
            PublicKind.LEGISLATIVE_TERM,
            "LegislativeTerm",
            "legislative-term",
            "legislativeTermList",
            Set.of(),
            Set.of("body")),
    ORGANIZATION(PublicKind.ORGANIZATION, "Organization", "organization", "organization", Set.of("location"), Set.of()),
    PERSON(PublicKind.PERSON, "Person", "person", "person", Set.of("membership", "image", "locationObject"), Set.of()),
    MEMBERSHIP(PublicKind.MEMBERSHIP, "Membership", "membership", "membership", Set.of(), Set.of("person")),
    MEETING(
            PublicKind.MEETING,
            "Meeting",
            "meeting",
            "meeting",
            Set.of("location", "invitation", "resultsProtocol", "verbatimProtocol", "auxiliaryFile", "agendaItem"),
            Set.of()),
    AGENDA_ITEM(
            PublicKind.AGENDA_ITEM,
            "AgendaItem",
            "agenda-item",
            "agendaItem",
            Set.of("resolutionFile", "auxiliaryFile"),
            Set.of("meeting")),
    PAPER(
            PublicKind.PAPER,
            "Paper",
            "paper",
            "paper",
            Set.of("mainFile", "auxiliaryFile", "location", "consultation"),
            Set.of()),
    CONSULTATION(PublicKind.CONSULTATION, "Consultation", "consultation", "consultation", Set.of(), Set.of("paper")),
    FILE(PublicKind.FILE, "File", "file", "file", Set.of(), Set.of("meeting", "agendaItem", "paper")),
    LOCATION(
            PublicKind.LOCATION,
            "Location",
            "location",
            "locationList",
            Set.of(),
            Set.of("bodies", "organizations", "persons", "meetings", "papers"));

    private static final String SCHEMA = "https://schema.oparl.org/1.1/";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    private final PublicKind kind;
    private final String schemaName;
    private final String segment;
    private final String listProperty;
    private final Set<String> whole;
    private final Set<String> leadingBack;

    OparlType(
            PublicKind kind,
            String schemaName,
            String segment,
            String listProperty,
            Set<String> whole,
            Set<String> leadingBack) {
        this.kind = kind;
        this.schemaName = schemaName;
        this.segment = segment;
        this.listProperty = listProperty;
        this.whole = whole;
        this.leadingBack = leadingBack;
    }

    public static OparlType of(PublicKind kind) {
        return Arrays.stream(values())
                .filter(type -> type.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The type whose objects lie below this part of an address. */
    public static Optional<OparlType> named(String segment) {
        return find(type -> type.segment, segment);
    }

    /** The type of the list that hangs at the body by this property. */
    public static Optional<OparlType> listed(String property) {
        return find(type -> type.listProperty, property);
    }

    private static Optional<OparlType> find(Function<OparlType, String> key, String value) {
        return Arrays.stream(values())
                .filter(type -> value.equals(key.apply(type)))
                .findFirst();
    }

    /** All types with a list of their own at the body, always in the same order: a body says the same on every server. */
    public static List<OparlType> listed() {
        return Arrays.stream(values()).filter(type -> type.listProperty != null).toList();
    }

    public PublicKind kind() {
        return kind;
    }

    /** Its address in the schema, as {@code type} says it. */
    public String schema() {
        return schemaName(schemaName);
    }

    /** The address in the schema of what is no frozen object. */
    public static String schemaName(String name) {
        return SCHEMA + name;
    }

    /** A moment as it is told. */
    public static String moment(Instant at) {
        return MOMENT.format(at.truncatedTo(ChronoUnit.SECONDS).atZone(TOWN));
    }

    public String segment() {
        return segment;
    }

    /** The body's property with the address of the list; null for the body itself. */
    public String listProperty() {
        return listProperty;
    }

    /** Whether this property holds whole objects. */
    public boolean holdsWhole(String property) {
        return whole.contains(property);
    }

    /** The ids of what an object with this content belongs to: its owners, and the organizations whose lists have it. */
    public Set<Long> owners(JsonObject content) {
        Set<Long> ids = new LinkedHashSet<>();
        content.forEach((name, value) -> {
            if (leadsBack(name) || isListedBy(name)) {
                addReferences(ids, value);
            }
        });
        return ids;
    }

    private boolean isListedBy(String property) {
        return (this == MEETING || this == CONSULTATION) && property.equals("organization");
    }

    /** The ids of all to which a property refers. */
    static void addReferences(Set<Long> ids, JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(part -> addReferences(ids, part));
        } else if (value instanceof JsonString text) {
            PublicReference.parse(text.getString()).map(PublicReference::id).ifPresent(ids::add);
        }
    }

    /** Whether this property leads back to the owner within which the object stands. */
    public boolean leadsBack(String property) {
        return leadingBack.contains(property);
    }
}
