package de.nordertor.publication.boundary;

import de.nordertor.publication.control.PublicChange;
import de.nordertor.publication.control.PublicRow;
import de.nordertor.publication.entity.PublicReference;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A published thing as a page reads it, with what it refers to as far as that was read with it and is published, too. */
public final class PublicThing {

    private final PublicRow row;
    private final Map<Long, PublicThing> around;
    private final PublicChange parts;

    /** @param around everything that was read for the page, by id */
    public PublicThing(PublicRow row, Map<Long, PublicThing> around) {
        this(row, around, PublicChange.NONE);
    }

    private PublicThing(PublicRow row, Map<Long, PublicThing> around, PublicChange parts) {
        this.row = row;
        this.around = around;
        this.parts = parts;
    }

    /** The same thing, whose parts have changed like this. */
    public PublicThing with(PublicChange changeOfParts) {
        return new PublicThing(row, around, changeOfParts);
    }

    public Long id() {
        return row.id();
    }

    /** As it stands in the address: always digits and nothing else. */
    public String key() {
        return String.valueOf(row.id());
    }

    /** Rises with each change of it and of its parts. */
    public long revision() {
        return change().revision();
    }

    /** When it or one of its parts was changed last. */
    public Instant changed() {
        return change().at();
    }

    private PublicChange change() {
        return parts.and(row.version(), row.modified());
    }

    /** The last change of it and of anything that was read with it for the page. */
    public Instant latest() {
        return Stream.concat(Stream.of(this), around.values().stream())
                .map(PublicThing::changed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Null where it says nothing. */
    public String text(String property) {
        return value(property) instanceof JsonString text && !text.getString().isBlank() ? text.getString() : null;
    }

    /** Null where it says nothing. */
    public LocalDate day(String property) {
        String text = text(property);
        return text == null ? null : LocalDate.parse(text);
    }

    /** Whether this day lies between its first and its last one; an end that it does not say is open. */
    public boolean lasts(LocalDate day) {
        LocalDate first = day("startDate");
        LocalDate last = day("endDate");
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** Null where it says nothing. */
    public OffsetDateTime moment(String property) {
        String text = text(property);
        return text == null ? null : OffsetDateTime.parse(text);
    }

    /** False also where it says nothing. */
    public boolean flag(String property) {
        return value(property) == JsonValue.TRUE;
    }

    /** Whether it says no in words, which is not the same as to say nothing. */
    public boolean denies(String property) {
        return value(property) == JsonValue.FALSE;
    }

    /** 0 where it says nothing. */
    public long number(String property) {
        return value(property) instanceof JsonNumber number ? number.longValue() : 0;
    }

    /** What it refers to by this property; null where that is not published or was not read. */
    public PublicThing one(String property) {
        return all(property).stream().findFirst().orElse(null);
    }

    /** All that it refers to by this property and that is published. */
    public List<PublicThing> all(String property) {
        JsonValue value = value(property);
        Stream<JsonValue> values = value instanceof JsonArray array ? array.stream() : Stream.ofNullable(value);
        return values.filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .flatMap(text -> PublicReference.parse(text).stream())
                .map(reference -> around.get(reference.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private JsonValue value(String property) {
        return row.properties().get(property);
    }
}
