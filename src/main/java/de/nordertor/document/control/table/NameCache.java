package de.nordertor.document.control.table;

/** Gives the few names that occur again and again as the same texts; does not grow, whatever a file contains. */
final class NameCache {

    private static final int SLOTS = 256;

    private final String[] slots = new String[SLOTS];

    String get(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        int slot = (hash ^ hash >>> 8) & SLOTS - 1;
        String known = slots[slot];
        if (known == null || !same(known, letters, length)) {
            known = new String(letters, 0, length);
            slots[slot] = known;
        }
        return known;
    }

    private static boolean same(String known, char[] letters, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
