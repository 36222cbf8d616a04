package de.nordertor.identity.boundary;

/**
 * A room that shows something to everybody, signed in or not, has one bean of this; everything else stays closed. Below these
 * paths nobody is known, also who is signed in: everybody sees the same.
 */
public interface PublicPath {

    /** @param path below the application's root, as the container understood it */
    boolean isPublic(String path);
}
