package de.nordertor.partner.control;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Texts in the order in which people here look for them. */
final class GermanOrder {

    static final Comparator<String> TEXTS = (first, second) -> collator().compare(first, second);

    private GermanOrder() {}

    /** A collator is not made for several threads at once. */
    private static Collator collator() {
        return Collator.getInstance(Locale.GERMAN);
    }
}
