package de.nordertor.document.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.control.table.CellFormat.Meaning;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFormatTest {

    private static final Set<Meaning> DATES = EnumSet.of(Meaning.DATE, Meaning.DATE_AND_TIME, Meaning.TIME);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "General ~ NUMBER",
                "0.00 ~ NUMBER",
                "#,##0.00\\ \"€\" ~ NUMBER",
                "0.00E+00 ~ NUMBER",
                "0 ~ NUMBER",
                "@ ~ NUMBER",
                "\"Tag der Stadt\" 0 ~ NUMBER",
                "[Red]0.0 ~ NUMBER",
                "0.0% ~ PERCENT",
                "dd.mm.yyyy ~ DATE",
                "[$-407]d. mmmm yyyy;@ ~ DATE",
                "mmm\\ yy ~ DATE",
                "mmmm ~ DATE",
                "dd\"st\" mmm ~ DATE",
                "\"dd\"0 ~ NUMBER",
                "yyyy\\-mm\\-dd ~ DATE",
                "m/d/yy h:mm ~ DATE_AND_TIME",
                "dd.mm.yyyy hh:mm:ss.000 ~ DATE_AND_TIME",
                "h:mm AM/PM ~ TIME",
                "[h]:mm:ss ~ TIME",
                "mm:ss.0 ~ TIME",
                "00000 ~ DIGITS",
                "\"D-\"00000 ~ DIGITS",
                "0000\\ 000000 ~ DIGITS",
                "[Blue]00 ~ DIGITS",
            })
    void theFormatTellsWhatTheNumberMeans(String code, Meaning meaning) {
        assertThat(CellFormat.of(164, code).meaning()).isEqualTo(meaning);
    }

    @Test
    void theNumberedFormatsThatPoiTakesForDatesAreDates() {
        for (int id = 0; id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX; id++) {
            if (DateUtil.isInternalDateFormat(id)) {
                assertThat(DATES)
                        .as("format %d", id)
                        .contains(CellFormat.of(id, null).meaning());
            }
        }
        for (String code : BuiltinFormats.getAll()) {
            boolean date = DATES.contains(CellFormat.of(164, code).meaning());
            assertThat(date).as(code).isEqualTo(DateUtil.isADateFormat(164, code));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy/mm/dd",
                "d/m/yy;@",
                "[$-F800]dddd, mmmm dd, yyyy",
                "[$-de-DE]dd. mmm yy",
                "0.0\"m\"",
                "#\\ ##0\\ [$€-407]",
                "_-* #,##0.00\\ _€_-",
                "hh:mm",
                "General\\ \"h\"",
                "0;[Red]-0",
                "??/??"
            })
    void poiIsOfTheSameOpinion(String code) {
        boolean date = DATES.contains(CellFormat.of(164, code).meaning());
        assertThat(date).isEqualTo(DateUtil.isADateFormat(164, code));
    }
}
