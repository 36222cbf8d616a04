package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.control.TagRepository;
import de.nordertor.town.entity.Tag;
import de.nordertor.town.entity.TagRenamed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The tags that things of every room can carry. */
@Stateless
@Permitted(Permission.MASTER_DATA_READ)
public class Tags {

    @Inject
    private TagRepository tags;

    @Inject
    private Event<TagRenamed> renamed;

    /** All, by name. */
    public List<TagRow> list() {
        return tags.findAll().stream().map(Tags::row).toList();
    }

    /** For associations of another room's entity; pages use the rows. */
    public List<Tag> references(Collection<Long> ids) {
        return tags.findByIds(ids);
    }

    /** What the form shows: the tag, or with null the usual values of a new one. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public TagRow form(Long id) {
        return id == null ? new TagRow(null, 0, null, true) : row(tags.get(id));
    }

    /** Adds the row (id null) or changes the tag it came from. @return its id */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public Long save(TagRow row) {
        Tag tag = row.id() == null ? new Tag(row.name()) : tags.get(row.id(), row.version());
        String before = tag.getName();
        tag.rename(row.name());
        tag.setActive(row.active());
        tags.save(tag);
        if (!tag.getName().equals(before)) {
            renamed.fire(new TagRenamed(tag.getId()));
        }
        return tag.getId();
    }

    private static TagRow row(Tag tag) {
        return new TagRow(tag.getId(), tag.getVersion(), tag.getName(), tag.isActive());
    }
}
