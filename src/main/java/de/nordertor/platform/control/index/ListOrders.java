package de.nordertor.platform.control.index;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The orders of all lists, each kept up to date from the one before. */
final class ListOrders {

    private final ConcurrentMap<String, Holder> holders = new ConcurrentHashMap<>();

    private static final class Holder {
        private WeakReference<IndexSnapshot> snapshot = new WeakReference<>(null);
        private ListOrder order = ListOrder.EMPTY;
    }

    ListOrder of(IndexSnapshot snapshot, String kind, String key) throws IOException {
        String field = IndexFields.sort(kind, key);
        Holder holder = holders.computeIfAbsent(field, name -> new Holder());
        synchronized (holder) {
            if (holder.snapshot.get() != snapshot) {
                holder.order = holder.order.in(snapshot, kind, field);
                holder.snapshot = new WeakReference<>(snapshot);
            }
            return holder.order;
        }
    }
}
