package de.nordertor.insight.entity;

/** What became of a sentence when the facts were read anew. */
public enum SentenceState {
    NEW,
    SAME,
    CHANGED,
    GONE;

    public String labelKey() {
        return "insight.sentenceState." + name();
    }
}
