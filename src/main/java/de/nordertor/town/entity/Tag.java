package de.nordertor.town.entity;

import de.nordertor.platform.entity.NamedEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A "Schlagwort" that things of any room can carry. */
@Entity
@Table(name = "tag")
public class Tag extends NamedEntry {

    protected Tag() {}

    public Tag(String name) {
        rename(name);
    }

    public final void rename(String newName) {
        call(newName, "town.tag.name");
    }
}
