package de.nordertor.council.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a kind of paper is numbered, for example {@code {Fachbereich}/{lfd:3}/{Jahr}}, which gives {@code 5/014/2016}.
 *
 * <p>Placeholders: {@code {Fachbereich}} the department's code, {@code {Jahr}} the year of the paper's date in four
 * digits, {@code {Jahr:2}} in two, {@code {lfd}} the running number, {@code {lfd:n}} the same with leading zeros. The
 * running number counts within everything else: the pattern with all but the running number filled in names the
 * sequence. Different sequences may come to the same number, as those of {@code {lfd}} and {@code {lfd:3}} do at 100;
 * whoever gives it has to look whether a paper has it.
 */
public record NumberPattern(String pattern) {

    public static final int LENGTH = 60;
    public static final String USUAL = "{Fachbereich}/{lfd:3}/{Jahr}";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern RUNNING = Pattern.compile("lfd(?::([1-9]))?");

    public NumberPattern {
        if (pattern == null || pattern.isBlank() || pattern.length() > LENGTH) {
            throw new InvalidInputException("council.numberPattern.length", LENGTH);
        }
        requireKnownPlaceholders(pattern);
    }

    private static void requireKnownPlaceholders(String pattern) {
        int running = 0;
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (RUNNING.matcher(name).matches()) {
                running++;
            } else if (!name.equals("Fachbereich") && !name.equals("Jahr") && !name.equals("Jahr:2")) {
                throw new InvalidInputException("council.numberPattern.unknownPlaceholder", placeholder.group());
            }
        }
        String literal = PLACEHOLDER.matcher(pattern).replaceAll("");
        if (running != 1) {
            throw new InvalidInputException("council.numberPattern.oneRunningNumber");
        }
        if (!literal.matches("[\\p{L}\\p{N} ./_-]*")) {
            throw new InvalidInputException("council.numberPattern.characters");
        }
    }

    /** The name of the gap-free sequence, for example {@code 5/{lfd:3}/2016}. */
    public String sequenceKey(String departmentCode, int year) {
        return replace(departmentCode, year, null);
    }

    /** The number itself. */
    public PaperNumber number(String departmentCode, int year, int runningNumber) {
        return new PaperNumber(replace(departmentCode, year, runningNumber));
    }

    private String replace(String departmentCode, int year, Integer runningNumber) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(placeholder -> Matcher.quoteReplacement(
                        switch (placeholder.group(1)) {
                            case "Fachbereich" -> departmentCode;
                            case "Jahr" -> "%04d".formatted(year);
                            case "Jahr:2" -> "%02d".formatted(year % 100);
                            default ->
                                runningNumber == null
                                        ? placeholder.group()
                                        : padded(placeholder.group(1), runningNumber);
                        }));
    }

    private static String padded(String placeholder, int runningNumber) {
        Matcher running = RUNNING.matcher(placeholder);
        String digits = running.matches() ? running.group(1) : null;
        return digits == null ? Integer.toString(runningNumber) : ("%0" + digits + "d").formatted(runningNumber);
    }
}
