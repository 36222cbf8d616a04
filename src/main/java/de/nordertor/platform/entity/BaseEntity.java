package de.nordertor.platform.entity;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** Identity and optimistic lock of every aggregate. Ids come from one sequence, so an id is unique in the whole town. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nordertor_id")
    @SequenceGenerator(name = "nordertor_id", sequenceName = "nordertor_id", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** Null until the entity has been persisted. */
    public Long getId() {
        return id;
    }

    /** Counts the changes; a page sends it back on saving so that a foreign change in between is noticed. */
    public long getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other != null && getClass() == other.getClass() && id != null && id.equals(((BaseEntity) other).id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "(" + id + ")";
    }
}
