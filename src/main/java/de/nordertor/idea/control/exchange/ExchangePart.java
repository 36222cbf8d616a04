package de.nordertor.idea.control.exchange;

import de.nordertor.idea.entity.SheetContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One object of an exchange file, read strictly: what is unknown, missing, too long or unreadable is named with its place. */
final class ExchangePart {

    private static final int LONGEST_SHOWN = 40;
    private static final int LONGEST_NAME = 100;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final JsonObject json;
    private final MessageKey place;
    private final String number;

    /**
     * @param place the key of what kind of object it is
     * @param number which one of them, with a space before it; empty where there is only one
     * @param names of all fields that it may have
     */
    private ExchangePart(JsonObject json, MessageKey place, String number, Set<String> names) {
        this.json = json;
        this.place = place;
        this.number = number;
        for (String name : json.keySet()) {
            if (!names.contains(name)) {
                throw refused("idea.exchange.unknownField", shortened(name));
            }
        }
    }

    static ExchangePart of(JsonObject json, Set<String> names) {
        return new ExchangePart(json, new MessageKey("idea.exchange.place.file"), "", names);
    }

    /** The objects in the list of this name; none where there is no such list. */
    List<ExchangePart> parts(String name, int most, Set<String> names) {
        JsonValue value = json.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray list)) {
            throw refused("idea.exchange.noList", name);
        }
        MessageKey kind = new MessageKey("idea.exchange.place." + name);
        if (list.size() > most) {
            throw new InvalidInputException(
                    "idea.exchange.tooMany", list.size(), new MessageKey("idea.exchange.many." + name), most);
        }
        List<ExchangePart> parts = new ArrayList<>();
        for (JsonValue one : list) {
            String position = " " + (parts.size() + 1);
            if (!(one instanceof JsonObject object)) {
                throw new InvalidInputException("idea.exchange.noObject", kind, position);
            }
            parts.add(new ExchangePart(object, kind, position, names));
        }
        return parts;
    }

    /** Null where it is absent or empty. */
    String line(String name, int most) {
        return text(name, most, false);
    }

    String requiredLine(String name, int most) {
        return Optional.ofNullable(line(name, most)).orElseThrow(() -> refused("idea.exchange.missing", name));
    }

    /** Null where it is absent or empty. */
    String block(String name, int most) {
        return text(name, most, true);
    }

    private String text(String name, int most, boolean lines) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString typed)) {
            throw refused("idea.exchange.noText", name);
        }
        return checked(name, typed.getString(), most, lines);
    }

    private String checked(String name, String text, int most, boolean lines) {
        if (!Text.isReadable(text, lines)) {
            throw refused("idea.exchange.unreadable", name);
        }
        if (Text.length(text) > most) {
            throw new InvalidInputException("idea.exchange.tooLong", name, place, number, most);
        }
        return text.isBlank() ? null : text;
    }

    /** An identifier of some town. */
    String id(String name) {
        String id = requiredLine(name, SheetContent.LINE_LENGTH);
        if (!ID.matcher(id).matches()) {
            throw refused("idea.exchange.noId", name);
        }
        return id;
    }

    List<String> lines(String name, int most) {
        JsonValue value = json.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray list) || list.size() > most) {
            throw refused("idea.exchange.noList", name);
        }
        List<String> lines = new ArrayList<>();
        for (JsonValue one : list) {
            if (!(one instanceof JsonString typed)) {
                throw refused("idea.exchange.noText", name);
            }
            String line = checked(name, typed.getString(), LONGEST_NAME, false);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(requiredLine(name, SheetContent.LINE_LENGTH));
        } catch (DateTimeParseException wrong) {
            throw refused("idea.exchange.noDay", name);
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String wanted = requiredLine(name, SheetContent.LINE_LENGTH);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused("idea.exchange.wrongValue", name));
    }

    /** As it stands, whatever it is; empty where it is absent. */
    String raw(String name) {
        JsonValue value = json.get(name);
        return value == null ? "" : shortened(value instanceof JsonString text ? text.getString() : value.toString());
    }

    InvalidInputException refused(String key, String name) {
        return new InvalidInputException(key, name, place, number);
    }

    /** So that nonsense makes no page of it. */
    private static String shortened(String text) {
        String shown = text.codePoints()
                .limit(LONGEST_SHOWN)
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > LONGEST_SHOWN ? shown + "…" : shown;
    }
}
