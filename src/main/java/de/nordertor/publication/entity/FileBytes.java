package de.nordertor.publication.entity;

/**
 * A file as it is shown.
 *
 * @param mediaType for example {@code application/pdf}
 * @param sha256 of the data, in hexadecimal digits
 */
public record FileBytes(String mediaType, String fileName, String sha256, byte[] data) {

    public long size() {
        return data.length;
    }
}
