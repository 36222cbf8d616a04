package de.nordertor.document.view;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** A number of bytes as people read it: {@code 12 KB}, {@code 1,5 MB}. */
final class FileSize {

    private static final List<String> UNITS = List.of("Byte", "KB", "MB", "GB", "TB");

    private FileSize() {}

    static String readable(long bytes, Locale locale) {
        double size = bytes;
        int unit = 0;
        while (size >= 1024 && unit < UNITS.size() - 1) {
            size /= 1024;
            unit++;
        }
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(unit > 1 && size < 100 ? 1 : 0);
        return number.format(size) + "\u00a0" + UNITS.get(unit);
    }
}
