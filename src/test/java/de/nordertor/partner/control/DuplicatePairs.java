package de.nordertor.partner.control;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Labelled pairs of organisations; what they mean stands beside them in {@code duplicates/README.md}. */
final class DuplicatePairs {

    private static final String FILE = "/duplicates/pairs.csv";

    private DuplicatePairs() {}

    static List<Pair> all() {
        var file = Objects.requireNonNull(DuplicatePairs.class.getResourceAsStream(FILE), FILE);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
            return records.stream().map(DuplicatePairs::pair).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Pair> of(Half half) {
        return all().stream().filter(pair -> pair.half() == half).toList();
    }

    private static Pair pair(NamedCsvRecord row) {
        return new Pair(
                row.getField("id"),
                Half.valueOf(row.getField("half")),
                Label.valueOf(row.getField("label")),
                row.getField("pair_class"),
                side(row, "_a"),
                side(row, "_b"));
    }

    private static Side side(NamedCsvRecord row, String ending) {
        return new Side(
                row.getField("name" + ending),
                row.getField("street" + ending),
                row.getField("house_number" + ending),
                row.getField("postal_code" + ending),
                row.getField("city" + ending),
                row.getField("phone" + ending),
                row.getField("email" + ending),
                row.getField("web" + ending),
                row.getField("register_number" + ending),
                row.getField("type" + ending));
    }

    /** Rules and weights are found with one half; the figures are taken from the other. */
    enum Half {
        TUNE,
        TEST
    }

    /** One entry of the register, or two. */
    enum Label {
        SAME,
        DIFFERENT
    }

    record Pair(String id, Half half, Label label, String pairClass, Side a, Side b) {

        boolean isHard() {
            return !pairClass.startsWith("easy_");
        }
    }

    /** An organisation as somebody typed it; a fact that is not known is empty. */
    record Side(
            String name,
            String street,
            String houseNumber,
            String postalCode,
            String city,
            String phone,
            String email,
            String web,
            String registerNumber,
            String type) {

        Stream<String> cells() {
            return Stream.of(name, street, houseNumber, postalCode, city, phone, email, web, registerNumber, type);
        }
    }
}
