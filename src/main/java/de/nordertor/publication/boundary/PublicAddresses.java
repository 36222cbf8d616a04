package de.nordertor.publication.boundary;

import de.nordertor.platform.entity.BaseAddress;
import de.nordertor.publication.control.OparlType;
import de.nordertor.publication.entity.PublicKind;
import java.util.Optional;

/**
 * Addresses of everything public. They depend on the setting alone, never on the host that a request named, so that an id
 * stays an id.
 *
 * @param root without a slash at its end
 */
public record PublicAddresses(String root) {

    /** Where the API lies below the root. */
    public static final String API = "/oparl/v1";

    /** Empty where the setting is empty, or where a server's configuration says what is no address: then nothing is public. */
    public static Optional<PublicAddresses> of(String setting) {
        return BaseAddress.parse(setting).map(PublicAddresses::new);
    }

    public String system() {
        return root + API + "/system";
    }

    public String bodies() {
        return root + API + "/body";
    }

    public String object(PublicKind kind, Long id) {
        return root + API + "/" + OparlType.of(kind).segment() + "/" + id;
    }

    /** The list that hangs at an object by a property. */
    public String list(PublicKind kind, Long id, String property) {
        return object(kind, id) + "/" + property;
    }

    /** Where a file is looked at. */
    public String file(Long id) {
        return root + "/files/" + id;
    }

    /** Where a file is kept from. */
    public String download(Long id) {
        return file(id) + "/download";
    }

    /** A page for people, in German as are the things themselves. */
    public String page(String path) {
        return root + "/de/" + path;
    }
}
