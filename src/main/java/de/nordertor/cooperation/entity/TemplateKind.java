package de.nordertor.cooperation.entity;

import java.util.EnumSet;
import java.util.Set;

/** What a template is for, and which placeholders it may have. */
public enum TemplateKind {
    AGREEMENT(EnumSet.allOf(Placeholder.class)),
    THANK_YOU(EnumSet.of(
            Placeholder.COOPERATION,
            Placeholder.PARTNER,
            Placeholder.TOWN,
            Placeholder.PERFORMANCE,
            Placeholder.PERIOD,
            Placeholder.DATE));

    private final EnumSet<Placeholder> placeholders;

    TemplateKind(EnumSet<Placeholder> placeholders) {
        this.placeholders = placeholders;
    }

    /** In the order in which the page explains them. */
    public Set<Placeholder> placeholders() {
        return placeholders.clone();
    }
}
