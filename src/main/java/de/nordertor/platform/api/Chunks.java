package de.nordertor.platform.api;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The rows of a long file, read a part at a time while it is written, so that its length needs no memory but that of
 * the ids.
 */
public final class Chunks<T> implements Iterator<T> {

    private final List<Long> ids;
    private final int size;
    private final Function<List<Long>, List<T>> read;
    private Iterator<T> rows = Collections.emptyIterator();
    private int next;

    /** @param read the rows of some of the ids, in their order; an id without a row is passed over */
    public Chunks(List<Long> ids, int size, Function<List<Long>, List<T>> read) {
        this.ids = ids;
        this.size = size;
        this.read = read;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && next < ids.size()) {
            int end = Math.min(ids.size(), next + size);
            rows = read.apply(ids.subList(next, end)).iterator();
            next = end;
        }
        return rows.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }
}
