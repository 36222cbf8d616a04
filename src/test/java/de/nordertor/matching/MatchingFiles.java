package de.nordertor.matching;

import de.nordertor.matching.MatchingSet.Amount;
import de.nordertor.matching.MatchingSet.Decoy;
import de.nordertor.matching.MatchingSet.Label;
import de.nordertor.matching.MatchingSet.Limit;
import de.nordertor.matching.MatchingSet.Need;
import de.nordertor.matching.MatchingSet.Offer;
import de.nordertor.matching.MatchingSet.Period;
import de.nordertor.matching.MatchingSet.Place;
import de.nordertor.matching.MatchingSet.Text;
import de.nordertor.matching.MatchingSet.Unit;
import de.nordertor.matching.MatchingSet.WeeklyTime;
import de.nordertor.partner.entity.ResourceType;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the labelled set as it lies in {@code matching}. */
final class MatchingFiles {

    private static final String FOLDER = "/matching/";

    private MatchingFiles() {}

    static MatchingSet read() {
        return new MatchingSet(
                rows("needs.json", MatchingFiles::need).stream().collect(Collectors.toMap(Need::id, need -> need)),
                rows("offers.json", MatchingFiles::offer).stream().collect(Collectors.toMap(Offer::id, offer -> offer)),
                rows("labels.json", MatchingFiles::label));
    }

    static String text(String file) {
        try (var stream = Objects.requireNonNull(MatchingFiles.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String explanation() {
        return text(FOLDER + "README.md");
    }

    private static <T> List<T> rows(String file, Function<JsonObject, T> row) {
        try (var stream = Objects.requireNonNull(MatchingFiles.class.getResourceAsStream(FOLDER + file), file);
                var reader = Json.createReader(stream)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Need need(JsonObject json) {
        return new Need(
                json.getString("id"),
                words(json),
                codes(json, "fieldsOfAction"),
                ResourceType.valueOf(json.getString("resourceType")),
                amount(json),
                json.getJsonNumber("minimumShare").doubleValue(),
                codes(json, "targetGroups"),
                place(json),
                period(json),
                weeklyTimes(json),
                codes(json, "requires"),
                codes(json, "circumstances"));
    }

    private static Offer offer(JsonObject json) {
        return new Offer(
                json.getString("id"),
                words(json),
                codes(json, "fieldsOfAction"),
                ResourceType.valueOf(json.getString("resourceType")),
                amount(json),
                codes(json, "targetGroups"),
                place(json),
                json.getInt("radiusMetres"),
                period(json),
                weeklyTimes(json),
                codes(json, "brings"),
                codes(json, "limits").stream().map(Limit::valueOf).collect(Collectors.toSet()),
                LocalDate.parse(json.getString("confirmedOn")));
    }

    private static Label label(JsonObject json) {
        return new Label(
                json.getString("need"),
                json.getString("expected"),
                decoys(json, "violating", HardCriterion::valueOf),
                decoys(json, "losing", SoftCriterion::valueOf));
    }

    private static <C> List<Decoy<C>> decoys(JsonObject json, String name, Function<String, C> criterion) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(decoy -> new Decoy<>(decoy.getString("offer"), criterion.apply(decoy.getString("criterion"))))
                .toList();
    }

    private static Text words(JsonObject json) {
        return new Text(json.getString("organization"), json.getString("title"), json.getString("description"));
    }

    private static Set<String> codes(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Amount amount(JsonObject json) {
        return new Amount(json.getInt("amount"), Unit.valueOf(json.getString("unit")));
    }

    private static Place place(JsonObject json) {
        JsonObject place = json.getJsonObject("place");
        return new Place(
                place.getJsonNumber("latitude").doubleValue(),
                place.getJsonNumber("longitude").doubleValue());
    }

    private static Period period(JsonObject json) {
        JsonObject period = json.getJsonObject("period");
        return new Period(day(period.getString("from", null)), day(period.getString("to", null)));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<WeeklyTime> weeklyTimes(JsonObject json) {
        return json.getJsonArray("weeklyTimes").getValuesAs(JsonObject.class).stream()
                .map(time -> new WeeklyTime(
                        DayOfWeek.valueOf(time.getString("day")),
                        LocalTime.parse(time.getString("from")),
                        LocalTime.parse(time.getString("to"))))
                .toList();
    }
}
