package de.nordertor.town.control;

import de.nordertor.platform.control.NamedEntryRepository;
import de.nordertor.town.entity.Tag;
import jakarta.enterprise.context.ApplicationScoped;

/** The tags, by name. */
@ApplicationScoped
public class TagRepository extends NamedEntryRepository<Tag> {

    public TagRepository() {
        super(Tag.class, "e.name");
    }
}
