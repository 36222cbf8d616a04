package de.nordertor.publication.control;

import de.nordertor.platform.boundary.Texts;
import de.nordertor.publication.boundary.ShownObject;
import de.nordertor.publication.entity.PublicRef;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Shows a person the content of public objects: references by the names of their targets, everything else as it stands. */
final class ShownContent {

    private static final Set<String> MARKUP = Set.of(PaperContents.STATEMENT, PaperContents.RESOLUTION);

    /** The words of the paper once more; whoever looks has them before the eyes already. */
    private static final String REPEATED = "text";

    /** A consultation is known by its committee, a place by its description, a membership by what the member is. */
    private static final List<String> NAMING = List.of("name", PaperContents.COMMITTEE, "description", "role");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}");

    private ShownContent() {}

    /** @param names of what is public, or will be; empty for what is not, so that a reference to it is left out as for the public */
    static ShownObject of(PublicDraft draft, Function<PublicRef, Optional<String>> names) {
        List<ShownObject.Property> properties = new ArrayList<>();
        for (Map.Entry<String, JsonValue> entry : draft.content().entrySet()) {
            String text = entry.getKey().equals(REPEATED) ? "" : text(entry.getValue(), names);
            if (!text.isEmpty()) {
                properties.add(new ShownObject.Property(
                        entry.getKey().startsWith(ObjectContent.OWN)
                                ? entry.getKey().substring(ObjectContent.OWN.length())
                                : entry.getKey(),
                        text,
                        MARKUP.contains(entry.getKey())));
            }
        }
        return new ShownObject(draft.kind(), name(draft), properties);
    }

    /** What a person knows an object by. */
    static String name(PublicDraft draft) {
        return NAMING.stream()
                .map(property -> draft.content().getString(property, ""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(JsonValue value, Function<PublicRef, Optional<String>> names) {
        Optional<PublicRef> target = References.target(value);
        if (target.isPresent()) {
            return names.apply(target.get()).orElse("");
        }
        if (value instanceof JsonArray array) {
            return array.stream()
                    .map(one -> text(one, names))
                    .filter(one -> !one.isEmpty())
                    .reduce((one, other) -> one + "; " + other)
                    .orElse("");
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return Words.german().get(value == JsonValue.TRUE ? "publication.yes" : "publication.no");
        }
        return value instanceof JsonString text ? readable(text.getString()) : Objects.toString(value, "");
    }

    /** Days and moments as people write them. */
    private static String readable(String text) {
        if (DAY.matcher(text).matches()) {
            return Texts.date(LocalDate.parse(text));
        }
        return MOMENT.matcher(text).matches()
                ? Texts.date(OffsetDateTime.parse(text).toInstant())
                : text;
    }
}
