package de.nordertor.platform.boundary;

import java.io.Serializable;

/**
 * One thing that an erasure touches, or a place where it has to leave the name.
 *
 * @param key by which it is recognised when the erasure is confirmed
 * @param what the thing as a sentence
 * @param excerpt where the name stands; empty where the whole thing goes, or where the user may not read it
 * @param path the page of the thing; null where there is none, or where the user may not open it
 */
public record ErasureItem(String key, Effect effect, Sentence what, String excerpt, String path)
        implements Serializable {

    /** What becomes of it. */
    public enum Effect {
        /** The whole thing goes. */
        ERASED,
        /** The name is replaced by a marker; a person may say that somebody else is meant. */
        REPLACED,
        /** It stays, for the reason that the sentence gives. */
        KEPT
    }
}
