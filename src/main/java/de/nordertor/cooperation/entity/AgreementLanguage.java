package de.nordertor.cooperation.entity;

import java.util.Locale;

/** In which language an agreement or a letter is written. */
public enum AgreementLanguage {
    DE(Locale.GERMAN, "de-DE"),
    EN(Locale.ENGLISH, "en-GB");

    private final Locale locale;
    private final String tag;

    AgreementLanguage(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    public Locale locale() {
        return locale;
    }

    /** As a document names it. */
    public String tag() {
        return tag;
    }
}
