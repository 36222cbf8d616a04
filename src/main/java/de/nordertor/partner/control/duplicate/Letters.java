package de.nordertor.partner.control.duplicate;

/** How near two words are to each other by their letters. */
final class Letters {

    private Letters() {}

    /** Letters inserted, left out, replaced or swapped with their neighbour. @return more than {@code most} means far */
    static int distance(String first, String second, int most) {
        if (Math.abs(first.length() - second.length()) > most) {
            return most + 1;
        }
        int[] before = new int[second.length() + 1];
        int[] last = new int[second.length() + 1];
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= second.length(); j++) {
                int change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most + 1) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[second.length()];
    }

    /** One slip of the hand, two in long words. */
    static boolean near(String first, String second) {
        int most = slips(first, second);
        return first.equals(second) || most > 0 && distance(first, second, most) <= most;
    }

    static boolean near(Word one, Word other) {
        return one.plain().equals(other.plain()) || near(one.text(), other.text());
    }

    private static int slips(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        return shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
    }

    /** Some leave the dots out instead of writing AE. */
    static String withoutUmlauts(String word) {
        return word.replace("AE", "A").replace("OE", "O").replace("UE", "U");
    }

    /** One stem is the other with a bit behind, or both differ in a short or empty ending only. */
    static boolean sameStem(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        int common = 0;
        while (common < shorter.length() && shorter.charAt(common) == longer.charAt(common)) {
            common++;
        }
        boolean ending = common >= 6 && shorter.length() - common <= 3;
        boolean begins = shorter.length() >= 5 && common == shorter.length();
        return ending || begins;
    }

    /** What is left of a word when it is misspelt: the consonants, alike ones as one, after the first letter. */
    static String sound(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        char last = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            boolean vowel = "AEIOUHYJ".indexOf(letter) >= 0;
            char alike = vowel ? letter : alike(word, at);
            if (at == 0 || !vowel && alike != 0 && alike != last) {
                sound.append(alike);
            }
            last = vowel || alike == 0 ? last : alike;
        }
        return sound.toString();
    }

    /** The letter for which it stands; 0 where it only belongs to the one before, as in SCH, TZ, CK. */
    private static char alike(String word, int at) {
        char letter = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return switch (letter) {
            case 'V', 'W' -> 'F';
            case 'P' -> next == 'H' ? 'F' : 'P';
            case 'B' -> 'P';
            case 'C' -> at > 0 && word.charAt(at - 1) == 'S' && next == 'H' ? 0 : 'K';
            case 'G', 'Q' -> 'K';
            case 'Z', 'X' -> 'S';
            case 'T' -> next == 'Z' ? 0 : 'T';
            case 'D' -> next == 'T' ? 0 : 'T';
            default -> letter;
        };
    }
}
