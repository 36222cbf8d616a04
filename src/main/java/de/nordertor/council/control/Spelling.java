package de.nordertor.council.control;

import java.text.Normalizer;
import java.util.Locale;

/** Two names are the same when nothing but capitals and spaces differs. */
final class Spelling {

    private Spelling() {}

    static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\u00A0]+", " ")
                        .strip();
    }
}
