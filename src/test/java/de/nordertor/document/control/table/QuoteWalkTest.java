package de.nordertor.document.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The walk that checks a text and the reader that reads it agree about every text. */
class QuoteWalkTest {

    private static final String LETTERS = "ab;;,\"\"\"\n\r ";

    @Test
    void theWalkCountsRecordsAndFieldsAsTheReaderDoes() {
        Random random = new Random(31_582);
        int readable = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            List<Integer> walked = new ArrayList<>();
            QuoteWalk walk = new QuoteWalk(';', seen -> walked.add(seen.fields()));
            text.chars().forEach(letter -> walk.next((char) letter));
            walk.end();
            List<Integer> read = read(text);
            assertThat(walk.brokenIn() > 0).as("broken: %s", text).isEqualTo(read == null);
            if (read != null) {
                assertThat(walked).as(text).isEqualTo(read);
                readable++;
            }
        }
        assertThat(readable).isBetween(2_000, 18_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** Null for a text whose quotation marks do not match. */
    private static List<Integer> read(String text) {
        List<Integer> fields = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvRows.reader(';').ofCsvRecord(text)) {
            reader.forEach(csv -> fields.add(csv.getFieldCount()));
            return fields;
        } catch (CsvParseException broken) {
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
