package de.nordertor.publication.api;

import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.publication.boundary.PublicAddresses;
import java.util.List;
import java.util.function.Function;

/**
 * What somebody asks of the public side.
 *
 * @param path its parts behind {@code /public/}; the last one is empty where the path ends with a slash
 * @param parameter the decoded value of a parameter of the address, or null
 * @param addresses by which everything is named; null until they are known
 */
public record PublicRequest(List<String> path, Function<String, String> parameter, PublicAddresses addresses) {

    private static final String NUMBER = "[0-9]{1,18}";

    /** The same, to be answered with these addresses. */
    PublicRequest at(PublicAddresses known) {
        return new PublicRequest(path, parameter, known);
    }

    /** A part of the path; empty where it is not that long. */
    public String part(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /** Whether the path has so many parts and these first ones. */
    public boolean is(int length, String... first) {
        return path.size() == length && path.subList(0, first.length).equals(List.of(first));
    }

    public boolean isId(int index) {
        return part(index).matches(NUMBER);
    }

    /** A part of the path that has to be an id. */
    public Long id(int index) {
        if (!isId(index)) {
            throw notThere();
        }
        return Long.valueOf(part(index));
    }

    public static NotFoundException notThere() {
        return new NotFoundException("publication.public.error.404");
    }
}
