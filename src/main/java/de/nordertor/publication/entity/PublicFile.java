package de.nordertor.publication.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The bytes of a public object of the kind FILE. */
@Entity
@NotAudited
@Table(name = "public_file")
public class PublicFile extends BaseEntity {

    @Column(name = "object_id", nullable = false, updatable = false)
    private Long objectId;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "file_size", nullable = false)
    private long size;

    @Column(name = "sha256", nullable = false)
    private String sha256;

    @Column(name = "data", nullable = false)
    private byte[] data;

    protected PublicFile() {}

    public PublicFile(Long objectId, FileBytes bytes) {
        this.objectId = objectId;
        write(bytes);
    }

    public final void write(FileBytes bytes) {
        mediaType = bytes.mediaType();
        fileName = bytes.fileName();
        size = bytes.size();
        sha256 = bytes.sha256();
        data = bytes.data();
    }

    public Long getObjectId() {
        return objectId;
    }

    public FileBytes bytes() {
        return new FileBytes(mediaType, fileName, sha256, data);
    }
}
