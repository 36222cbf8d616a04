package de.nordertor.partner.boundary;

import de.nordertor.platform.boundary.ErasureItem;
import de.nordertor.platform.boundary.ErasureItem.Effect;
import de.nordertor.platform.boundary.Sentence;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an erasure would do.
 *
 * @param blockers what has to be done first; the erasure is refused as long as there is one
 */
public record ErasurePlan(Long personId, String personName, List<Sentence> blockers, List<ErasureItem> items)
        implements Serializable {

    public ErasurePlan {
        blockers = List.copyOf(blockers);
        items = List.copyOf(items);
    }

    /** Those with this effect, in their order. */
    public List<ErasureItem> with(Effect effect) {
        return items.stream().filter(item -> item.effect() == effect).toList();
    }

    /** By which it is seen that nothing came to it since it was shown. */
    public Set<String> keys() {
        return items.stream().map(ErasureItem::key).collect(Collectors.toSet());
    }
}
