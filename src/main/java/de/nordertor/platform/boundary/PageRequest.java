package de.nordertor.platform.boundary;

/**
 * Which part of a list, in which order.
 *
 * @param first index of the first row, from 0
 * @param size number of rows, at most {@link #MAX_SIZE}
 * @param sort a key from the list's own whitelist; null for its default order
 */
public record PageRequest(int first, int size, String sort, boolean ascending) {

    public static final int DEFAULT_SIZE = 25;
    public static final int MAX_SIZE = 100_000;

    public PageRequest {
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), MAX_SIZE);
    }

    /**
     * Everything, in the order that an address names.
     *
     * @param order a key from the list's own whitelist, with a minus before it from the end; null for the default
     */
    public static PageRequest everything(String order) {
        boolean descending = order != null && order.startsWith("-");
        return new PageRequest(0, MAX_SIZE, descending ? order.substring(1) : order, !descending);
    }

    public static PageRequest firstPage() {
        return new PageRequest(0, DEFAULT_SIZE, null, true);
    }
}
