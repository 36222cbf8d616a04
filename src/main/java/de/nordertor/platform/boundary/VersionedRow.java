package de.nordertor.platform.boundary;

import java.io.Serializable;

/** A record as its form has it: which one it is, and the version it was read in. */
public interface VersionedRow extends Serializable {

    /** Null for one that does not exist yet. */
    Long id();

    long version();
}
