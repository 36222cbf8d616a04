package de.nordertor.publication.control;

/**
 * Two long texts, each cut down to where they differ with some words around it.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 */
record Excerpt(String before, String after) {

    private static final int AROUND = 80;
    private static final int SHORT = 400;

    static Excerpt of(String before, String after) {
        if (before == null || after == null || before.length() <= SHORT && after.length() <= SHORT) {
            return new Excerpt(before, after);
        }
        int shorter = Math.min(before.length(), after.length());
        int from = 0;
        while (from < shorter && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new Excerpt(cut(before, from, before.length() - same), cut(after, from, after.length() - same));
    }

    private static String cut(String text, int from, int to) {
        int begin = from <= AROUND ? 0 : text.lastIndexOf(' ', from - AROUND) + 1;
        int next = text.indexOf(' ', Math.min(text.length(), to + AROUND));
        int end = next < 0 ? text.length() : next;
        return (begin > 0 ? "… " : "") + text.substring(begin, end) + (end < text.length() ? " …" : "");
    }
}
