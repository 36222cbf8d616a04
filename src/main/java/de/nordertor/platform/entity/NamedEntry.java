package de.nordertor.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Locale;

/**
 * A word of a list that an administrator keeps and things refer to. Its name stands once in its list, whatever its
 * capitals. It is never deleted, because things still name it; out of use it is not offered any more.
 */
@MappedSuperclass
public abstract class NamedEntry extends BaseEntity {

    public static final int NAME_LENGTH = 100;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @NotAudited
    @Column(name = "name_key", nullable = false)
    private String nameKey;

    @Column(name = "active", nullable = false)
    private boolean active = true;

    /** @param labelKey how a refusal calls the name */
    protected final void call(String newName, String labelKey) {
        name = Text.requiredLine(newName, NAME_LENGTH, labelKey);
        nameKey = name.toLowerCase(Locale.ROOT);
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getName() {
        return name;
    }

    /** The name as it is compared with others. */
    public String getNameKey() {
        return nameKey;
    }

    public boolean isActive() {
        return active;
    }

    /** The name, so that the audit trail of the things that refer to it can be read. */
    @Override
    public String toString() {
        return name;
    }
}
