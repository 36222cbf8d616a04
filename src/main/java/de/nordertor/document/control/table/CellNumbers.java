package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableCell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Turns the numbers of a workbook into what a person reads in the spreadsheet program. */
final class CellNumbers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
    /** Excel shows no more digits. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_PLAIN = 20;
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    /** The 29th of February 1900, which Excel counts although there was none. */
    private static final int NO_DAY = 60;

    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;
    private static final int MINUTES = 1_440;

    private final boolean from1904;

    CellNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Empty when it is no number, or no date although the format says so. */
    Optional<TableCell> read(String raw, CellFormat format) {
        double number;
        try {
            number = Double.parseDouble(raw.strip());
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        if (!Double.isFinite(number)) {
            return Optional.empty();
        }
        return switch (format.meaning()) {
            case NUMBER -> cell(Kind.NUMBER, plain(number));
            case PERCENT -> cell(Kind.NUMBER, plain(number * 100) + " %");
            case DIGITS -> cell(Kind.NUMBER, digits(number, format.mask()));
            case TIME -> cell(Kind.TIME, time(number, format.isElapsed()));
            case DATE -> date(number).map(day -> new TableCell(Kind.DATE, DATE.format(day)));
            case DATE_AND_TIME -> date(number).map(moment -> new TableCell(Kind.DATE, DATE_AND_TIME.format(moment)));
        };
    }

    /** A date in letters, as some programs write it; the text as it is when it is none. */
    static TableCell isoDate(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return new TableCell(Kind.DATE, DATE.format(LocalDate.parse(text)));
            }
            return new TableCell(Kind.DATE, DATE_AND_TIME.format(LocalDateTime.parse(text.replace("Z", ""))));
        } catch (DateTimeException noDate) {
            return TableCell.text(text);
        }
    }

    private static Optional<TableCell> cell(Kind kind, String text) {
        return Optional.of(new TableCell(kind, text));
    }

    private static String plain(double number) {
        BigDecimal rounded = new BigDecimal(number, DIGITS).stripTrailingZeros();
        boolean tooLong = rounded.precision() - rounded.scale() > LONGEST_PLAIN || rounded.scale() > LONGEST_PLAIN;
        String text = tooLong && rounded.signum() != 0 ? rounded.toString() : rounded.toPlainString();
        return text.replace('.', ',');
    }

    /** Fills the zeros of the mask from the right; what does not fit stands before them. */
    private static String digits(double number, String mask) {
        if (number < 0 || number != Math.rint(number) || number > 1e15) {
            return plain(number);
        }
        String digits = Long.toString((long) number);
        StringBuilder filled = new StringBuilder();
        int next = digits.length() - 1;
        int firstPlace = mask.indexOf('0');
        for (int i = mask.length() - 1; i >= 0; i--) {
            char place = mask.charAt(i);
            if (place != '0') {
                filled.append(place);
            } else {
                filled.append(next >= 0 ? digits.charAt(next--) : '0');
                while (i == firstPlace && next >= 0) {
                    filled.append(digits.charAt(next--));
                }
            }
        }
        return filled.reverse().toString();
    }

    private static String time(double days, boolean elapsed) {
        long minutes = Math.round((elapsed ? days : days - Math.floor(days)) * MINUTES);
        long hours = elapsed ? minutes / 60 : minutes / 60 % 24;
        return String.format("%02d:%02d", hours, Math.abs(minutes % 60));
    }

    private Optional<LocalDateTime> date(double serial) {
        int day = (int) Math.floor(serial);
        if (serial < 0 || day > LAST_DAY || !from1904 && (day == 0 || day == NO_DAY)) {
            return Optional.empty();
        }
        LocalDate date = from1904 ? EPOCH_1904.plusDays(day) : EPOCH_1900.plusDays(day < NO_DAY ? day + 1 : day);
        return Optional.of(date.atStartOfDay().plusSeconds(Math.round((serial - day) * SECONDS)));
    }
}
