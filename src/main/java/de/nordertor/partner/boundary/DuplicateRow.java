package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.DuplicateLikelihood;
import de.nordertor.platform.entity.MessageKey;
import java.util.List;

/** Two partners of the register that may be one. */
public record DuplicateRow(Long id, Side first, Side second, int score, List<MessageKey> reasons) {

    /** One of the two; place null where no address is known. */
    public record Side(Long id, String name, String postalCode, String city) {}

    public DuplicateLikelihood likelihood() {
        return DuplicateLikelihood.of(score);
    }
}
