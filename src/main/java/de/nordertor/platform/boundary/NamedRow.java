package de.nordertor.platform.boundary;

/** A record that has a name and can be out of use. */
public interface NamedRow extends VersionedRow {

    String name();

    boolean active();
}
