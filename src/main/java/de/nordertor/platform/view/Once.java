package de.nordertor.platform.view;

import java.util.function.Supplier;

/** Something that a page reads when it is first asked for and then keeps: Faces asks a getter many times. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private T value;
    private boolean read;

    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (!read) {
            value = source.get();
            read = true;
        }
        return value;
    }
}
