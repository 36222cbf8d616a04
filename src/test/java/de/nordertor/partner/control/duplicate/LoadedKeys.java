package de.nordertor.partner.control.duplicate;

import java.util.Set;

/** Opens the keys of the look for duplicates to benches that fill the register past the application. */
public final class LoadedKeys {

    private LoadedKeys() {}

    public static Set<Long> of(PartnerIdentity identity) {
        return BlockKeys.of(identity);
    }
}
