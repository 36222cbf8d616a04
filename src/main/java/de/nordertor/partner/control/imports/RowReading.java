package de.nordertor.partner.control.imports;

import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.partner.boundary.ImportMessage;
import de.nordertor.partner.entity.AddressContent;
import de.nordertor.partner.entity.SizeClass;
import de.nordertor.partner.entity.imports.ImportField;
import de.nordertor.partner.entity.imports.ImportMapping;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads rows by the very rules of the form, and says of each what is wrong in which column. */
final class RowReading {

    static final int KEY_LENGTH = 100;

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final String FORMULA_STARTS = "=+-@";
    private static final String ANY = "x";
    private static final Set<ImportField> DEGREES = EnumSet.of(ImportField.LATITUDE, ImportField.LONGITUDE);
    private static final Set<ImportField> LINES = EnumSet.of(ImportField.NOTES);

    private final ImportMapping mapping;
    private final Vocabulary words;
    private final Map<String, String> typeWords;
    private final String anyType;

    RowReading(ImportMapping mapping, Vocabulary words) {
        this.mapping = mapping;
        this.words = words;
        this.typeWords = new HashMap<>(words.typeWords());
        mapping.typeWords().forEach((word, type) -> typeWords.put(HeaderGuess.key(word), type.toString()));
        this.anyType =
                words.types().keySet().stream().findFirst().map(String::valueOf).orElse(null);
    }

    /** What a row says, as it would be stored, and what there is to say about that. */
    record Read(int number, Map<ImportField, String> values, List<ImportMessage> messages) {

        boolean hasErrors() {
            return messages.stream().anyMatch(ImportMessage::error);
        }
    }

    Read read(TableRow row) {
        List<ImportMessage> messages = new ArrayList<>();
        row.messages().forEach(message -> messages.add(of(message)));
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        mapping.columns().forEach((field, column) -> {
            String text =
                    column < row.cells().size() ? row.cells().get(column).text().strip() : "";
            if (!row.cells().get(column).isBlank()) {
                value(field, unguarded(text), values, messages);
            }
        });
        if (!values.containsKey(ImportField.NAME) && messages.stream().noneMatch(ImportMessage::error)) {
            messages.add(required(ImportField.NAME));
        }
        return new Read(row.number(), checked(values, messages), messages);
    }

    /** Our own files put an apostrophe before what a spreadsheet would take for a formula. */
    private static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA_STARTS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private void value(ImportField field, String text, Map<ImportField, String> values, List<ImportMessage> messages) {
        switch (field) {
            case TYPE -> word(field, text, typeWords, values, messages);
            case STATUS -> word(field, text, words.statuses(), values, messages);
            case SIZE -> size(text, values, messages);
            case COUNTRY -> word(field, text, words.countries(), values, messages);
            case RESPONSIBLE -> word(field, text, words.people(), values, messages);
            case TAGS -> several(field, text, words.tags(), values, messages);
            case FIELDS_OF_ACTION -> several(field, text, words.fieldsOfAction(), values, messages);
            case RESOURCE_TYPES -> several(field, text, words.resourceTypes(), values, messages);
            case LATITUDE, LONGITUDE -> degrees(field, text, values, messages);
            default ->
                values.put(
                        field,
                        LINES.contains(field) ? text : BREAKS.matcher(text).replaceAll(" "));
        }
    }

    private void word(
            ImportField field,
            String text,
            Map<String, String> known,
            Map<ImportField, String> values,
            List<ImportMessage> messages) {
        String found = known.get(HeaderGuess.key(text));
        if (found == null) {
            messages.add(ImportMessage.error(
                    letters(field), "partner.import.unknown", new MessageKey(field.labelKey()), text));
        } else {
            values.put(field, found);
        }
    }

    private void several(
            ImportField field,
            String text,
            Map<String, String> known,
            Map<ImportField, String> values,
            List<ImportMessage> messages) {
        Set<String> found = new TreeSet<>();
        // a word may have a comma or a slash of its own
        String whole = known.get(HeaderGuess.key(text));
        for (String word : whole != null ? new String[] {text} : text.split("[,;|\\r\\n]")) {
            String id = known.get(HeaderGuess.key(word));
            if (id != null) {
                found.add(id);
            } else if (!word.isBlank()) {
                messages.add(ImportMessage.error(
                        letters(field), "partner.import.unknown", new MessageKey(field.labelKey()), word.strip()));
            }
        }
        if (!found.isEmpty()) {
            values.put(field, String.join(",", found));
        }
    }

    private void size(String text, Map<ImportField, String> values, List<ImportMessage> messages) {
        if (text.matches("\\d{1,6}")) {
            values.put(ImportField.SIZE, SizeClass.of(Integer.parseInt(text)).name());
        } else {
            word(ImportField.SIZE, text, words.sizes(), values, messages);
        }
    }

    private void degrees(
            ImportField field, String text, Map<ImportField, String> values, List<ImportMessage> messages) {
        if (text.matches("[+-]?\\d{1,3}([.,]\\d{1,15})?")) {
            values.put(field, PartnerValues.degrees(new BigDecimal(text.replace(',', '.'))));
        } else {
            messages.add(ImportMessage.error(
                    letters(field), "partner.address.degreesForm", new MessageKey(field.labelKey())));
        }
    }

    /** As the form would store them; where it would refuse, each field by itself, so that nothing wrong stays unsaid. */
    private Map<ImportField, String> checked(Map<ImportField, String> values, List<ImportMessage> messages) {
        zeros(values, messages);
        key(values, messages);
        try {
            return stored(values, values);
        } catch (InvalidInputException somewhere) {
            Map<ImportField, String> good = new EnumMap<>(values);
            values.forEach((field, value) -> {
                Map<ImportField, String> alone = new EnumMap<>(ImportField.class);
                alone.put(field, value);
                together(field, values, alone);
                try {
                    stored(alone, alone);
                } catch (InvalidInputException refusal) {
                    messages.add(ImportMessage.error(letters(field), refusal));
                    good.remove(field);
                }
            });
            return messages.stream().anyMatch(ImportMessage::error) ? values : stored(good, good);
        }
    }

    /** What a field cannot be judged without. */
    private static void together(ImportField field, Map<ImportField, String> values, Map<ImportField, String> alone) {
        Set<ImportField> others = DEGREES.contains(field)
                ? DEGREES
                : field == ImportField.POSTAL_CODE ? EnumSet.of(ImportField.COUNTRY) : Set.of();
        for (ImportField other : others) {
            if (values.containsKey(other)) {
                alone.put(other, values.get(other));
            }
        }
    }

    /** The values of the wanted fields as they are after the rules; what is missing is filled with anything. */
    private Map<ImportField, String> stored(Map<ImportField, String> values, Map<ImportField, String> wanted) {
        Map<ImportField, String> whole = new EnumMap<>(values);
        whole.putIfAbsent(ImportField.NAME, ANY);
        whole.putIfAbsent(ImportField.TYPE, anyType);
        whole.putIfAbsent(ImportField.CITY, ANY);
        Map<ImportField, String> after = PartnerValues.of(PartnerValues.content(whole, List.of(), words), null, null);
        Map<ImportField, String> result = new EnumMap<>(ImportField.class);
        wanted.forEach((field, value) -> result.put(field, after.getOrDefault(field, value)));
        return result;
    }

    /** A spreadsheet makes 1067 of the 01067 of Dresden. */
    private void zeros(Map<ImportField, String> values, List<ImportMessage> messages) {
        String code = values.get(ImportField.POSTAL_CODE);
        boolean german =
                AddressContent.GERMANY.equals(values.getOrDefault(ImportField.COUNTRY, AddressContent.GERMANY));
        if (german && code != null && code.matches("\\d{4}")) {
            values.put(ImportField.POSTAL_CODE, "0" + code);
            messages.add(ImportMessage.note(letters(ImportField.POSTAL_CODE), "partner.import.zero", code));
        }
    }

    private void key(Map<ImportField, String> values, List<ImportMessage> messages) {
        try {
            String key =
                    Text.line(values.get(ImportField.EXTERNAL_KEY), KEY_LENGTH, ImportField.EXTERNAL_KEY.labelKey());
            if (key != null) {
                values.put(ImportField.EXTERNAL_KEY, key);
            }
        } catch (InvalidInputException refusal) {
            messages.add(ImportMessage.error(letters(ImportField.EXTERNAL_KEY), refusal));
        }
    }

    private ImportMessage required(ImportField field) {
        return ImportMessage.error(letters(field), "platform.error.required", new MessageKey(field.labelKey()));
    }

    private String letters(ImportField field) {
        return mapping.has(field) ? TableRow.columnLetters(mapping.columns().get(field)) : "";
    }

    private static ImportMessage of(TableMessage message) {
        return new ImportMessage(message.column(), message.isError(), message.key(), message.arguments());
    }
}
