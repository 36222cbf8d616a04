package de.nordertor.publication.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One object of a publication as it was published. An object that is part of several publications, as a person who sits in
 * several committees, stays public as long as one of them is.
 */
@Entity
@NotAudited
@Table(name = "publication_part")
public class PublicationPart extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id", nullable = false, updatable = false)
    private Publication publication;

    @Enumerated(EnumType.STRING)
    @Column(name = "object_kind", nullable = false, updatable = false)
    private PublicKind objectKind;

    @Column(name = "source_kind", nullable = false, updatable = false)
    private String sourceKind;

    @Column(name = "source_id", nullable = false, updatable = false)
    private Long sourceId;

    @Column(name = "content", nullable = false)
    private String content;

    @ElementCollection
    @CollectionTable(name = "publication_link", joinColumns = @JoinColumn(name = "part_id"))
    private Set<PublicationLink> links = new HashSet<>();

    protected PublicationPart() {}

    public PublicationPart(Publication publication, PublicRef ref) {
        this.publication = publication;
        objectKind = ref.kind();
        sourceKind = ref.source().kind();
        sourceId = ref.source().id();
    }

    /**
     * Keeps what was published.
     *
     * @param newContent with references to what may not be public
     * @param targets all that it refers to
     */
    public void write(String newContent, Set<PublicRef> targets) {
        content = newContent;
        Set<PublicationLink> wanted = targets.stream().map(PublicationLink::new).collect(Collectors.toSet());
        links.retainAll(wanted);
        links.addAll(wanted);
    }

    public PublicRef ref() {
        return PublicRef.of(objectKind, sourceKind, sourceId);
    }

    public String getContent() {
        return content;
    }

    public Publication getPublication() {
        return publication;
    }
}
