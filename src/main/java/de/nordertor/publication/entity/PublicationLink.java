package de.nordertor.publication.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** That a part of a publication refers to an object, whether that is public or not. */
@Embeddable
public class PublicationLink implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "target", nullable = false)
    private String target;

    protected PublicationLink() {}

    public PublicationLink(PublicRef target) {
        this.target = target.key();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicationLink link && Objects.equals(target, link.target);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(target);
    }
}
